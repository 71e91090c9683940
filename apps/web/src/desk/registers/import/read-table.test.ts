import { HOUSEHOLDS, RESIDENTS } from '@lantoa/sheets/lists'
import { columnsOf } from '@lantoa/sheets/sheet'
import { describe, expect, test } from 'vitest'
import { screenCalled } from '../screens/screens.ts'
import { likelyMerged, readRows } from './read-rows.ts'
import { fieldsOf, readTable } from './read-table.ts'

const SHEET = screenCalled('merchants')?.sheet ?? HOUSEHOLDS
const COLUMNS = columnsOf(SHEET)

const tableIn = (text: string) => {
  const read = readTable(text, COLUMNS)
  return 'table' in read ? read.table : undefined
}

describe('a pasted list', () => {
  test.each([
    ['as Excel copies it', 'Đơn vị\tTên điểm bán\r\n31027.07\tQuán A\r\n'],
    ['with a byte order mark and blank rows', '\uFEFF\tx\nĐơn vị\tTên điểm bán\n31027.07\tQuán A'.replace('\tx', '\t')],
    ['as a CSV with semicolons', 'Đơn vị;Tên điểm bán\n31027.07;Quán A'],
    ['as a CSV that names its separator', 'sep=,\nĐơn vị,Tên điểm bán\n31027.07,Quán A'],
    ['with quotes, and a line break in a heading', 'Đơn vị\t"Tên\nđiểm bán"\n31027.07\t"Quán A"'],
    ['with a heading that is written apart', 'Đơn vị\tTên điểm bán\n31027.07\tQuán A'.normalize('NFD')],
  ])('%s', (_how, text) => {
    const table = tableIn(text)
    expect(table?.headings).toEqual(['Đơn vị', 'Tên điểm bán'])
    expect(table?.rows.map(({ cells }) => cells)).toEqual([['31027.07', 'Quán A']])
  })

  test('lines of a cell stay where its column has several, and nowhere else', () => {
    const { sheet } = screenCalled('lessons') ?? { sheet: SHEET }
    const text = 'Đơn vị\tCó từ ngày\tTên bài\tChủ đề\tNội dung bài\n31027\t01/03/2026\t"Bài\nmột"\tx\t"A\n\nB"'
    const read = readTable(text, columnsOf(sheet))
    const table = 'table' in read ? read.table : undefined
    const fields = fieldsOf(table?.headings ?? [], columnsOf(sheet))
    const lines = table ? readRows(sheet, table, { fields, filled: new Set(), unit: undefined }) : []
    expect(lines).toMatchObject([{ item: { title: 'Bài một', text: 'A\n\nB' } }])
  })

  test('rows have the numbers that they have in the spreadsheet, empty ones left out', () => {
    const table = tableIn('Tên điểm bán\nA\n\n\nB\n')
    expect(table?.rows.map(({ row }) => row)).toEqual([2, 5])
  })

  test.each([
    [
      'pasted',
      'UBND XÃ U MINH THƯỢNG\t\tTên điểm bán\nDANH SÁCH ĐIỂM BÁN\n\nSTT\tĐơn vị\tTên điểm bán\n1\t31027.07\tQuán A',
    ],
    ['a CSV', 'UBND XÃ U MINH THƯỢNG, TỈNH AN GIANG\nDANH SÁCH\n\nSTT;Đơn vị;Tên điểm bán\n1;31027.07;Quán A'],
  ])('titles above the headings are passed over: %s', (_how, text) => {
    const table = tableIn(text)
    expect(table).toMatchObject({ headings: ['STT', 'Đơn vị', 'Tên điểm bán'], headingRow: 4, titles: true })
    expect(table?.rows).toEqual([{ row: 5, cells: ['1', '31027.07', 'Quán A'] }])
  })

  test('where hardly a column is known, the first row that is filled has the headings', () => {
    expect(tableIn('\nTên quán\tNơi\nTên điểm bán\tx')).toMatchObject({ headings: ['Tên quán', 'Nơi'], titles: false })
  })

  test.each(['', ' \n\t\n'])('there is nothing in %j', (text) => {
    expect(readTable(text, COLUMNS)).toEqual({ wrong: 'import.nothing' })
  })

  test.each(['Quán 5" lớn', '"Quán lớn'])(
    'between tabs a mark that nobody closed is a sign like others: %s',
    (name) => {
      const table = tableIn(`Tên điểm bán\tLoại\n${name}\tquầy hàng\nB\tcửa hàng`)
      expect(table?.rows.map(({ cells }) => cells[0])).toEqual([name, 'B'])
    },
  )

  test('in a CSV a mark that nobody closed has to be mended: where its cell ends nobody knows', () => {
    expect(readTable('Tên điểm bán;Loại\n"Quán;quầy hàng\nB;cửa hàng', COLUMNS)).toEqual({ wrong: 'import.quote' })
  })
})

test('columns are known by either language, by their fields, and by how they were headed before', () => {
  const headings = ['STT', 'ĐƠN VỊ', 'Name', 'qr.since', 'Có mã QR đến', 'Ghi chú', 'Tên điểm bán']
  const fields = [undefined, 'hamletcode', 'name', 'qr.since', 'qr.until', undefined, undefined]
  expect(fieldsOf(headings, COLUMNS)).toEqual(fields)
})

describe('rows', () => {
  const table = (text: string) => tableIn(text) ?? { headings: [], headingRow: 1, titles: false, rows: [] }
  const HEAD = 'Đơn vị\tCó từ ngày\tTên điểm bán\tLoại\n'
  const read = (text: string, filled: string[] = [], unit?: string) => {
    const pasted = table(HEAD + text)
    return readRows(SHEET, pasted, { fields: fieldsOf(pasted.headings, COLUMNS), filled: new Set(filled), unit })
  }

  test('are commands, with an id that is the same each time', () => {
    const [line] = read('31027.07\t17/03/2026\tQuán A\tQuầy hàng')
    expect(line).toMatchObject({
      row: 2,
      item: { hamletCode: '31027.07', since: '2026-03-17', name: 'Quán A', kind: 'stall' },
    })
    expect(read('31027.07\t2026-03-17\tQuán  A\tstall')).toMatchObject([
      { item: 'item' in (line ?? {}) ? (line as { item: object }).item : {} },
    ])
  })

  test('say everything that is wrong with them', () => {
    expect(read('31027.07\t3/4/2026\tQuán A\tnhà hàng')).toMatchObject([
      {
        row: 2,
        wrong: [
          { column: 'since', wanted: { kind: 'day' } },
          { column: 'kind', wanted: { kind: 'choice' } },
        ],
      },
    ])
  })

  test('that are the same thing twice are told apart from the first', () => {
    const twice = '31027.07\t17/03/2026\tQuán A\tquầy hàng\n'
    expect(read(twice + twice)).toMatchObject([{ row: 2 }, { row: 3, sameAs: 2 }])
  })

  test('under a merged cell have what stands above, when somebody says so', () => {
    const merged = '31027.07\t17/03/2026\tQuán A\tquầy hàng\n\t17/03/2026\tQuán B\tcửa hàng'
    const pasted = table(HEAD + merged)
    expect(likelyMerged(SHEET, pasted, fieldsOf(pasted.headings, COLUMNS))).toEqual(['hamletcode'])
    expect(read(merged)).toMatchObject([{ row: 2 }, { row: 3, wrong: [{ column: 'hamletCode' }] }])
    expect(read(merged, ['hamletcode'])).toMatchObject([{ row: 2 }, { row: 3, item: { hamletCode: '31027.07' } }])
  })

  test('that name no unit are of the one of the page', () => {
    expect(read('\t17/03/2026\tQuán A\tquầy hàng', [], '31027.08')).toMatchObject([
      { item: { hamletCode: '31027.08' } },
    ])
  })
})

test('a list of people needs no columns of homes', () => {
  expect(fieldsOf(['Họ và tên', 'Mã hộ', 'Số nhà'], columnsOf(RESIDENTS))).toEqual([
    'name',
    'householdid',
    'address.number',
  ])
})
