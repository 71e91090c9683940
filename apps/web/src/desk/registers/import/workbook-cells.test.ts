import { HOUSEHOLDS } from '@lantoa/sheets/lists'
import { columnsOf } from '@lantoa/sheets/sheet'
import { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { tableOfSheets } from './read-file.ts'
import { readRows } from './read-rows.ts'
import { type TableCell, tableOf } from './read-table.ts'
import { reasonOf } from './reason-of.ts'
import { type CellValue, cellOf } from './workbook-cells.ts'

const COLUMNS = columnsOf(HOUSEHOLDS)
const DAY = new Date('2026-03-17T00:00:00Z')
const SERIAL = 46_098
const DAY_ZERO = -25_569

test.each<[what: string, value: CellValue, format: string, cell: TableCell]>([
  ['nothing', null, '', ''],
  ['a text', 'Kênh 5', '@', { formula: false, text: 'Kênh 5' }],
  ['a number', 12, '', { formula: false, number: 12, format: 'plain', dayZero: DAY_ZERO }],
  ['a code', 1, '00', { formula: false, number: 1, format: 'plain', dayZero: DAY_ZERO }],
  ['a share', 0.9, '0%', { formula: false, number: 0.9, format: 'percent', dayZero: DAY_ZERO }],
  ['a day', DAY, 'dd/mm/yyyy', { formula: false, number: SERIAL, format: 'date', dayZero: DAY_ZERO }],
  ['a month', DAY, 'mmm-yy', { formula: false, number: SERIAL, format: 'month', dayZero: DAY_ZERO }],
  ['a day that is none', new Date(Number.NaN), '', { formula: false, other: '' }],
  [
    'letters of several looks',
    { richText: [{ text: 'Quán ' }, { text: 'A' }] },
    '',
    { formula: false, text: 'Quán A' },
  ],
  ['a link', { text: { richText: [{ text: 'Quán A' }] } }, '', { formula: false, text: 'Quán A' }],
  ['a formula', { formula: '1&"2"', result: '12' }, '', { formula: true, text: '12' }],
  ['a formula that was drawn down', { sharedFormula: 'A1', result: '12' }, '', { formula: true, text: '12' }],
  ['a formula without a result', { formula: 'A1' }, '', { formula: true, text: '' }],
  ['an error', { error: '#REF!' }, '', { formula: false, other: '#REF!' }],
  ['a truth', true, '', { formula: false, truth: true }],
])('%s', (_what, value, format, cell) => {
  expect(cellOf({ value, format })).toEqual(cell)
})

test('a file of homes says of each cell that is not what it shows how to mend it', async () => {
  const written = new Workbook()
  const sheet = written.addWorksheet('hộ')
  sheet.addRows([
    ['Mã', 'Mã thôn', 'Có từ ngày', 'Số nhà'],
    ['01', '31027.07', '17/03/2026', '12/3'],
    [2, '31027.07', DAY, DAY],
    ['03', { formula: '"31027.07"', result: '31027.07' }, DAY, 'Kênh "5"'],
  ])
  sheet.getCell('A3').numFmt = '00'
  for (const cell of ['C3', 'C4', 'D3']) sheet.getCell(cell).numFmt = 'd/m'
  const read = new Workbook()
  await read.xlsx.load(await written.xlsx.writeBuffer())
  const rows = [1, 2, 3, 4].map((row) =>
    [1, 2, 3, 4].map((column) => {
      const { value, numFmt } = read.worksheets[0]?.getCell(row, column) ?? { value: null, numFmt: undefined }
      return cellOf({ value: value as CellValue, format: numFmt })
    }),
  )
  const list = tableOf(rows, COLUMNS)
  if ('wrong' in list) throw new Error(list.wrong)
  const fields = ['listcode', 'hamletcode', 'openedon', 'address.number']
  const lines = readRows(HOUSEHOLDS, list.table, { fields, filled: new Set(), unit: undefined })
  expect(lines.map((line) => ('fields' in line ? line.fields : {}))).toMatchObject([
    { listcode: '01', 'address.number': '12/3' },
    { listcode: '2', openedon: '2026-03-17', 'address.number': '2026-03-17' },
    { listcode: '03', 'address.number': 'Kênh "5"' },
  ])
  expect(lines.map((line) => reasonOf(HOUSEHOLDS, line, undefined))).toEqual([
    '',
    'Mã: ô này là số, có thể đã mất số 0 ở đầu. Hãy đổi ô thành dạng chữ (Text) rồi gõ lại.; Số nhà: Excel hiểu ô này là ngày. Hãy đổi ô thành dạng chữ (Text) rồi gõ lại.',
    'Mã thôn: ô này là công thức. Hãy chép nó rồi dán lại giá trị.',
  ])
})

test('a second sheet that has something in it is refused, and not left out', () => {
  const rows: TableCell[][] = [['Mã'], ['01']]
  expect(tableOfSheets([rows], COLUMNS)).toMatchObject({ table: { headings: ['Mã'], rows: [{ row: 2 }] } })
  expect(tableOfSheets([rows, rows], COLUMNS)).toEqual({ wrong: 'import.sheets' })
  expect(tableOfSheets([], COLUMNS)).toEqual({ wrong: 'import.nothing' })
  expect(tableOfSheets(undefined, COLUMNS)).toEqual({ wrong: 'import.unreadable' })
})

test('what stands above an empty cell is judged where it is filled down', () => {
  const cell = (value: CellValue) => cellOf({ value, format: '' })
  const list = tableOf([['Mã thôn'], [cell(31027)], [cell(null), cell('x')]], COLUMNS)
  if ('wrong' in list) throw new Error(list.wrong)
  const lines = readRows(HOUSEHOLDS, list.table, { fields: ['hamletcode'], filled: new Set(['hamletcode']), unit: '' })
  expect(lines).toMatchObject([{ wrong: [{ fault: 'number' }] }, { wrong: [{ fault: 'number' }] }])
})
