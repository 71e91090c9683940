import { CLAIM_COLUMNS } from '@lantoa/sheets/claim-row'
import { nameOf } from '@lantoa/sheets/columns'
import { expect, test } from 'vitest'
import en from '../../words/en.json' with { type: 'json' }
import vi from '../../words/vi.json' with { type: 'json' }
import { readTable, tableOf } from '../registers/import/read-table.ts'
import { cellOf, type WorkbookCell } from '../registers/import/workbook-cells.ts'
import { readClaims } from './read-claims.ts'
import { COLUMNS, headingsInWords } from './wrong-in-words.ts'

const HEADER = 'Chỉ số\tĐơn vị\tThời gian\tTử số\tMẫu số\tNguồn\tNgày công bố\tNguyên văn'
const ROW = 'I-04\t31027\t17/03/2026\t3.118\t6.400\tBáo An Giang\t18/03/2026\t3.118/6.400 hộ'

function readPasted(text: string) {
  const list = readTable(text, CLAIM_COLUMNS)
  if ('wrong' in list) throw new Error(list.wrong)
  return readClaims(list.table)
}

test('a pasted table is claims, with days and numbers as people write them', () => {
  expect(readPasted(`${HEADER}\n${ROW}`)).toMatchObject({
    lines: [
      {
        row: 2,
        claim: {
          ...{ indicatorId: 'I-04', unit: '31027', time: '2026-03-17', numerator: 3118, denominator: 6400 },
          source: { name: 'Báo An Giang', publishedOn: '2026-03-18' },
        },
      },
    ],
    wrong: [],
  })
})

test('all that is wrong is named by its line, and what a merged cell leaves empty is missing', () => {
  const merged = ROW.replace('I-04', '').replace('3.118\t', 'ba nghìn\t')
  expect(readPasted([HEADER, ROW, merged, '', ROW].join('\n'))).toEqual({
    lines: [expect.objectContaining({ row: 2 })],
    wrong: [
      { row: 3, column: 'indicator', wanted: 'indicator' },
      { row: 3, column: 'numerator', wanted: 'whole' },
      { row: 5, sameAs: 2 },
    ],
  })
})

const NONE = { missing: [], unknown: [], repeated: [], unnamed: [] }

test.each<[what: string, header: string, wrong: object, sentence: string]>([
  [
    'is missing',
    HEADER.replace('Nguồn', 'STT'),
    { missing: ['source'] },
    'Thiếu cột: Nguồn. Hãy chép cả dòng tiêu đề.',
  ],
  [
    'nobody knows',
    HEADER.replace('Mẫu số', 'Mẫu số hộ'),
    { unknown: ['mẫu số hộ'] },
    'Không rõ cột “mẫu số hộ”. Hãy sửa tên cột hoặc bỏ cột đó rồi dán lại.',
  ],
  [
    'stands there twice',
    HEADER.replace('Mẫu số', 'Tử số'),
    { repeated: ['numerator'] },
    'Cột có hai lần: Tử số. Hãy bỏ một cột rồi dán lại.',
  ],
  [
    'has cells and no heading',
    HEADER.replace('Mẫu số', ''),
    { unnamed: [5] },
    'Có chữ dưới cột không có tên: Cột 5. Hãy ghi tên cột hoặc bỏ cột đó rồi dán lại.',
  ],
])('nothing is read where a column %s', (_what, header, wrong, sentence) => {
  const read = readPasted(`${header}\n${ROW}`)
  expect(read).toEqual({ ...NONE, ...wrong })
  expect('missing' in read && headingsInWords(read)).toEqual([sentence])
})

test('headings alone say which columns are missing', () => {
  const missing = ['time', 'source', 'raw_text']
  expect(readPasted('Chỉ số\tĐơn vị')).toEqual({ ...NONE, missing })
})

test('more cells than headings are cells without one', () => {
  expect(readPasted(`${HEADER}\n${ROW}\tnữa`)).toEqual({ ...NONE, unnamed: [9] })
})

test('every column is known by what the page calls it, in both languages', () => {
  const names = Object.keys(COLUMNS)
  for (const words of [vi, en]) {
    expect(
      Object.values(COLUMNS).map((word) => nameOf((words as Record<string, string>)[word] ?? '', CLAIM_COLUMNS)),
    ).toEqual(names)
  }
})

test('a workbook says what its cells hold, and why one of them is not read', () => {
  const cell = (value: WorkbookCell['value'], format?: string) => cellOf({ value, format })
  const march = cell(new Date('2026-03-01T00:00:00Z'), 'mm/yyyy')
  const texts = (...values: string[]) => values.map((value) => cell(value))
  const list = tableOf(
    [
      texts('Chỉ số', 'Đơn vị', 'Thời gian', 'Giá trị', 'Nguồn', 'Nguyên văn'),
      [...texts('I-14', '31018'), march, cell(76.69999999999999), ...texts('Báo', 'gần 77 %')],
      [cell('I-14'), cell(31018), march, cell(0.9, '0%'), ...texts('Báo', 'gần 90 %')],
    ],
    CLAIM_COLUMNS,
  )
  expect('table' in list && readClaims(list.table)).toMatchObject({
    lines: [{ row: 2, claim: { unit: '31018', time: '2026-03', value: 76.7 } }],
    wrong: [
      { row: 3, column: 'unit', fault: 'number' },
      { row: 3, column: 'value', fault: 'percent' },
    ],
  })
})
