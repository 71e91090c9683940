import { expect, test } from 'vitest'
import { readCell } from './read-row.ts'
import { type CellFormat, formatOf, readSheetCell, type SheetCell, shownCell } from './sheet-cell.ts'

const COLUMNS = {
  required: ['what'],
  optional: ['on', 'size'],
  numbers: ['size'],
  days: ['on'],
  years: ['on'],
  yesNo: ['is'],
}
/** 1 March 2026, counted from 1970. */
const MARCH = 20_513

const number = (value: number, format: CellFormat = 'plain'): SheetCell => ({
  ...{ formula: false, number: value, format, dayZero: 0 },
})

test.each<[column: string, cell: SheetCell, read: object, shown: string]>([
  ['what', { formula: false, text: ' 01 ' }, { text: '01' }, '01'],
  ['what', { formula: true, text: '01' }, { fault: 'formula' }, '01'],
  ['what', number(1), { fault: 'number' }, '1'],
  ['what', number(MARCH, 'date'), { fault: 'date' }, '2026-03-01'],
  ['what', { formula: false, other: '#REF!' }, { fault: 'neither' }, '#REF!'],
  ['size', number(76.69999999999999), { text: '76,7' }, '76,7'],
  ['size', number(26.004), { text: '26,004' }, '26,004'],
  ['size', number(1e21), { text: '1e+21' }, '1e+21'],
  ['size', number(0.9, 'percent'), { fault: 'percent' }, '90%'],
  ['size', { formula: false, text: '26.004' }, { text: '26.004' }, '26.004'],
  ['size', number(MARCH, 'date'), { fault: 'date' }, '2026-03-01'],
  ['size', { formula: false, truth: true }, { fault: 'neither' }, 'true'],
  ['is', { formula: false, truth: false }, { text: 'false' }, 'false'],
  ['is', number(1), { text: '1' }, '1'],
  ['is', number(2), { fault: 'number' }, '2'],
  ['on', number(MARCH + 0.5, 'date'), { text: '2026-03-01' }, '2026-03-01'],
  ['on', number(MARCH, 'month'), { text: '2026-03' }, '2026-03'],
  ['on', number(2025), { text: '2025' }, '2025'],
  ['on', number(2025.1), { text: '2025,1' }, '2025,1'],
  ['on', { formula: false, day: '2026-03-01' }, { text: '2026-03-01' }, '2026-03-01'],
  ['on', number(1e9, 'date'), { fault: 'neither' }, '1000000000'],
])('under %s %j is %j', (column, cell, read, shown) => {
  expect(readSheetCell(cell, column, COLUMNS)).toEqual(read)
  expect(shownCell(cell)).toBe(shown)
})

test.each<[code: string, format: CellFormat]>([
  ['', 'plain'],
  ['General', 'plain'],
  ['00', 'plain'],
  ['#,##0 "đồng mỗi hộ"', 'plain'],
  ['0.0%', 'percent'],
  ['[$-42A]dd/mm/yyyy', 'date'],
  ['mm/yyyy', 'month'],
])('the format %j is %s', (code, format) => expect(formatOf(code)).toBe(format))

test.each<[what: string, cell: SheetCell, value: number | undefined]>([
  ['the number 26004', number(26_004), 26_004],
  ['the number 26.004, which is not whole', number(26.004), undefined],
  ['the number -3', number(-3), undefined],
  ['a number with an exponent', number(1e21), undefined],
  ['a text with dots between thousands', { formula: false, text: '26.004' }, 26_004],
  ['a text with a decimal mark', { formula: false, text: '26,004' }, undefined],
  ['words', { formula: false, text: 'hai sáu' }, undefined],
])('in a column of whole numbers %s is %s', (_what, cell, value) => {
  const read = readSheetCell(cell, 'size', COLUMNS)
  const column = { path: 'size', vi: 'Số', en: 'Size', kind: 'number' } as const
  const found = 'text' in read ? readCell(column, read.text) : read
  expect('value' in found ? found.value : undefined).toBe(value)
})
