import { expect, test } from 'vitest'
import { type CsvRow, readCsv } from './csv.ts'
import { NOT_UTF_8 } from './csv-header.ts'

const COLUMNS = { required: ['code', 'name'], optional: ['since'] }

async function read(...lines: string[]): Promise<CsvRow[]> {
  return Array.fromAsync(readCsv(from(lines), COLUMNS))
}

async function* from(lines: readonly string[]) {
  yield* lines
}

test.each<[why: string, lines: string[], expected: Record<string, string>]>([
  ['commas', ['code,name', '01,Hà Nội'], { code: '01', name: 'Hà Nội' }],
  ['semicolons, as spreadsheets in Vietnam write', ['code;name', '01;"Hà; Nội"'], { code: '01', name: 'Hà; Nội' }],
  ['tabs', ['code\tname', '01\tHà Nội'], { code: '01', name: 'Hà Nội' }],
  ['a byte order mark', ['\uFEFFcode,name', '01,Hà Nội'], { code: '01', name: 'Hà Nội' }],
  ['a quoted header behind one', ['\uFEFF"code","name"', '01,Hà Nội'], { code: '01', name: 'Hà Nội' }],
  ['quotes and commas within', ['code,name', '01,"Hà ""Nội"", city"'], { code: '01', name: 'Hà "Nội", city' }],
  ['any order of columns', ['name,code', 'Hà Nội,01'], { code: '01', name: 'Hà Nội' }],
  ['capitals and spaces around', ['Code, Name', ' 01 , Hà Nội '], { code: '01', name: 'Hà Nội' }],
  ['an optional column', ['code,name,since', '01,Hà Nội,'], { code: '01', name: 'Hà Nội', since: '' }],
])('%s', async (_why, lines, fields) => {
  expect(await read(...lines)).toEqual([{ line: 2, fields }])
})

test.each<[why: string, header: string, reason: string]>([
  ['a missing column', 'code', 'the column "name" is missing'],
  ['an unknown column', 'code,name,sicne', 'there is no column "sicne": it can be code, name, since'],
  ['a column twice', 'code,name,code', 'the column "code" stands there twice'],
  ['the bytes of a workbook', 'PK\u0003\u0004\u0014\u0000', 'the file is a workbook: save it as "CSV UTF-8"'],
  ['UTF-16', '\uFFFD\uFFFDc\u0000o\u0000d\u0000e\u0000', NOT_UTF_8],
])('a header with %s ends it all', async (_why, header, reason) => {
  expect(await read(header, '01,Hà Nội')).toEqual([{ line: 1, reasons: [reason] }])
})

test('what Excel leaves of emptied rows is no row, and its word about the separator no header', async () => {
  expect(await read('sep=;', 'code;name', ';;', '01;Hà Nội', ' ; ', '""')).toEqual([
    { line: 4, fields: { code: '01', name: 'Hà Nội' } },
  ])
})

test.each<[why: string, lines: string[], line: number]>([
  ['a heading with a comma between semicolons', ['code;name;lane, alley', '01;Hà Nội;Ngõ 5'], 2],
  ['the same between tabs', ['code\tname\tlane, alley', '01\tHà Nội\tNgõ 5'], 2],
  ['a quoted heading with semicolons between commas', ['code,name,"lane, alley"', '01,Hà Nội,Ngõ 5'], 2],
  ['what the first line says', ['\uFEFFsep=|', 'code|name|lane, alley', '01|Hà Nội|Ngõ 5', '||'], 3],
  ['the same in quotes', ['"sep=;"', 'code;name;lane, alley', '01;Hà Nội;Ngõ 5'], 3],
  ['a trailing separator', ['code;name;lane, alley;', '01;Hà Nội;Ngõ 5;'], 2],
  ['several of them, in the header alone', ['code;name;lane, alley;;', '01;Hà Nội;Ngõ 5'], 2],
  ['several of them, in the row alone', ['code;name;lane, alley', '01;Hà Nội;Ngõ 5;;'], 2],
  ['an unnamed column within', ['code;;name;lane, alley', '01;;Hà Nội;Ngõ 5'], 2],
  ['running numbers, also of empty rows', ['STT;code;name;lane, alley', '1;01;Hà Nội;Ngõ 5', '2;;;'], 2],
])('reads %s', async (_why, lines, line) => {
  const headings = new Map([['lane, alley', 'lane']])
  const columns = { required: ['code', 'name'], optional: ['lane'], headings }
  const rows = await Array.fromAsync(readCsv(from(lines), columns))
  expect(rows).toEqual([{ line, fields: { code: '01', name: 'Hà Nội', lane: 'Ngõ 5' } }])
})

test('what stands in a column without a name is refused', async () => {
  const [row] = await read('code;;name', '01;x;Hà Nội')
  expect(row).toEqual({ line: 2, reasons: ['column 2 has no name'], fields: { code: '01', name: 'Hà Nội' } })
})

test('a file without rows is empty', async () => {
  expect(await read('', '')).toEqual([{ line: 2, reasons: ['the file is empty'] }])
  expect(await read('code,name')).toEqual([])
})

test('every bad row is named, and every good one read', async () => {
  const rows = await read(
    'code,name',
    '01,Hà Nội',
    '02,"never closed',
    '03,Hu\uFFFD',
    '',
    '04,too,many',
    '05',
    '06,mid"dle',
    '91,An Giang',
  )
  expect(rows).toEqual([
    { line: 2, fields: { code: '01', name: 'Hà Nội' } },
    { line: 3, reasons: ['a quotation mark is not closed or stands within a field'] },
    { line: 4, reasons: [NOT_UTF_8], fields: { code: '03', name: 'Hu\uFFFD' } },
    { line: 6, reasons: ['columns: 3 instead of 2'], fields: { code: '04', name: 'too' } },
    { line: 7, reasons: ['columns: 1 instead of 2'], fields: { code: '05', name: '' } },
    { line: 8, reasons: ['a quotation mark is not closed or stands within a field'] },
    { line: 9, fields: { code: '91', name: 'An Giang' } },
  ])
})

const LESSONS = { required: ['code', 'text'], optional: [], lines: ['text'] }
const readLessons = (...lines: string[]) => Array.fromAsync(readCsv(from(lines), LESSONS))

test('a field of several lines keeps them, and rows are numbered by the lines on which they begin', async () => {
  expect(await readLessons('code,text', '01,"Cúp máy.', '', 'Không  bấm ""đường dẫn""."', '"0', '2",A')).toEqual([
    { line: 2, fields: { code: '01', text: 'Cúp máy.\n\nKhông bấm "đường dẫn".' } },
    { line: 5, fields: { code: '0 2', text: 'A' } },
  ])
})

const BAD = { reasons: ['a quotation mark is not closed or stands within a field'] }

test.each([
  [
    ['01,5" ống', '02,A', '03,5" ống', '04,B'],
    [2, 4],
    [3, 5],
  ],
  [['01,5" ống', '02,A', '03,"Cúp máy.', '', 'Không bấm."', '04,B'], [2], [3, 4, 7]],
])('what is no row together is read line by line: of %j those of %j are bad', async (lines, bad, good) => {
  const rows = await readLessons('code,text', ...lines)
  expect(rows.filter((row) => 'reasons' in row)).toEqual(bad.map((line) => ({ line, ...BAD })))
  expect(rows.filter((row) => 'fields' in row).map(({ line }) => line)).toEqual(good)
})

test('a mark that is never closed does not take a long file into memory', async () => {
  let pulled = 0
  async function* long() {
    for (const line of ['code,text', '01,"never', ...Array.from({ length: 5_000 }, () => '02,A')]) {
      pulled += 1
      yield line
    }
  }
  for await (const row of readCsv(long(), LESSONS)) {
    expect(row).toEqual({ line: 2, ...BAD })
    break
  }
  expect(pulled).toBeLessThan(2_000)
})

test('there too a mark that is never closed spoils its own line alone', async () => {
  expect(await readLessons('code,text', '01,"never', '02,A', '03,B')).toEqual([
    { line: 2, reasons: ['a quotation mark is not closed or stands within a field'] },
    { line: 3, fields: { code: '02', text: 'A' } },
    { line: 4, fields: { code: '03', text: 'B' } },
  ])
})
