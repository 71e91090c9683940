import { HOUSEHOLDS } from '@lantoa/sheets/lists'
import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'
import { reasonOf } from './reason-of.ts'
import { withMeant } from './with-meant.ts'

/** Why a row of these cells, under these fields, is not read. */
function reasonAt(fields: readonly string[], cells: readonly string[]): string {
  const table = { headings: fields, rows: [{ row: 2, cells }], headingRow: 1, titles: 0 }
  const [line] = readRows(HOUSEHOLDS, table as never, { fields, filled: new Set(), unit: undefined })
  return line ? reasonOf(HOUSEHOLDS, line, undefined) : ''
}

test('of a code that Excel took for a number it is said what to write, and of others what codes look like', () => {
  const fields = ['hamletcode', 'openedon']
  const rows = ['31027.1', '31027.2'].map((code, at) => ({ row: at + 2, cells: [code, '17/03/2026'] }))
  const table = { headings: fields, rows, headingRow: 1, titles: false }
  const read = readRows(HOUSEHOLDS, table, { fields, filled: new Set(), unit: undefined })
  const lines = withMeant(HOUSEHOLDS, read, new Map([['31027.1', '31027.10']]))
  expect(lines.map((line) => reasonOf(HOUSEHOLDS, line, undefined))).toEqual([
    'Mã thôn: Excel đã đổi mã này thành số nên mất số 0. Hãy ghi 31027.10.',
    'Mã thôn: Hãy gõ mã thôn như 31027.07, hoặc mã xã 5 số.',
  ])
})

test('a cell of a workbook that holds such a number too', () => {
  const fields = ['hamletcode']
  const number = { formula: false, number: 31027.1, format: 'plain', dayZero: 0 } as const
  const table = { headings: fields, rows: [{ row: 2, cells: [number] }], headingRow: 1, titles: false }
  const read = readRows(HOUSEHOLDS, table, { fields, filled: new Set(), unit: undefined })
  const [line] = withMeant(HOUSEHOLDS, read, new Map([['31027,1', '31027.10']]))
  expect(line && reasonOf(HOUSEHOLDS, line, undefined)).toContain('Hãy ghi 31027.10.')
})

test.each([
  [['hamletcode'], ['31027.07'], 'Có từ ngày: chưa có cột này. Hãy chọn cột nào là nó, ở trên.'],
  [['hamletcode', 'openedon'], ['31027.07', ''], 'Có từ ngày: Hãy gõ ngày có thật, đủ hai chữ số, ví dụ 17/03/2026.'],
  [['hamletcode', 'openedon'], ['Ấp 3', '17/03/2026'], 'Mã thôn: Hãy gõ mã thôn như 31027.07, hoặc mã xã 5 số.'],
  [['hamletcode', 'openedon'], ['31027.07', '17/03/2026'], ''],
])('of the columns %j with %j: %s', (fields, cells, reason) => {
  expect(reasonAt(fields, cells)).toBe(reason)
})
