import { REGISTERS } from '@lantoa/sdk/registers'
import { expect, test } from 'vitest'
import { correctionOf, differences } from './differences.ts'
import { readSheetRow } from './read-row.ts'
import { sheetOf } from './register-sheet.ts'
import { SESSIONS } from './session-lists.ts'
import { columnsOf } from './sheet.ts'
import { showCell } from './show-cell.ts'

const [merchants] = REGISTERS.filter(({ things }) => things === 'merchants').map(sheetOf)
if (!merchants) throw new Error('There are no merchants')
const STALL = { hamletcode: '31027.07', since: '01/03/2026', name: 'Quán A' }

function itemOf(sheet: Parameters<typeof readSheetRow>[0], fields: Readonly<Record<string, string>>) {
  const read = readSheetRow(sheet, fields)
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  return read.item
}

test.each([
  ['quay  hang', { kind: 'quay hang' }],
  ['Quầy hàng', undefined],
  ['stall', undefined],
  ['STALL', undefined],
])('of "%s", read as a stall, the words are kept where they are none of an export: %j', (kind, kept) => {
  const item = itemOf(merchants, { ...STALL, kind })
  expect([item.kind, item.asWritten]).toEqual(['stall', kept])
})

test('the words make no other id, so that a list in another spelling is the same list', () => {
  const ids = ['quay hang', 'quầy hàng'].map((kind) => itemOf(merchants, { ...STALL, kind }).merchantId)
  expect(ids[0]).toBe(ids[1])
})

test('of several words in a cell the whole cell is kept, and a column that says no code has none', () => {
  const fields = { unitcode: '31027', title: 'A', kind: 'lop hoc', startsat: '17/03/2026 19:00', minutes: '90' }
  const item = itemOf(SESSIONS, {
    ...{ ...fields, topics: 'online_payment', audiences: 'NGUOI DAN; HỌC SINH, thanh nien' },
    ...{ partners: 'vien thong: bao cao vien (Viettel)', headcounts: 'nguoi dan 40' },
  })
  expect(item.asWritten).toEqual({
    ...{ kind: 'lop hoc', audiences: 'NGUOI DAN; HỌC SINH, thanh nien' },
    ...{ partners: 'vien thong: bao cao vien (Viettel)', headcounts: 'nguoi dan 40' },
  })
})

test('an export shows them under the headings of their columns, and an import reads nothing from there', () => {
  const column = merchants.columns.find(({ kind }) => kind === 'written')
  if (!column) throw new Error('There is no such column')
  const recorded = { name: 'Quán A', kind: 'stall', asWritten: { kind: 'quay hang' } }
  expect(showCell(column, recorded)).toBe('Loại: quay hang')
  expect(columnsOf(merchants).optional).toContain('aswritten')
  const fields = { ...STALL, kind: 'quầy hàng', aswritten: 'Loại: khác' }
  const item = itemOf(merchants, fields)
  expect(item.asWritten).toBeUndefined()
  expect(differences(merchants, { fields: { aswritten: 'Loại: khác' }, item }, recorded, false)).toEqual([])
})

test('what is corrected by a list has the words of that list, and of no other field', () => {
  const fields = { kind: 'cua hang' }
  const item = itemOf(merchants, { ...STALL, ...fields })
  const recorded = { ...item, kind: 'stall' }
  const changed = differences(merchants, { fields, item }, recorded, false)
  expect(correctionOf(merchants, { fields, item }, recorded, changed)).toEqual({
    ...{ kind: 'shop', asWritten: fields },
  })
  const renamed = differences(merchants, { fields: { name: 'Quán B' }, item }, { ...item, name: 'B' }, false)
  expect(correctionOf(merchants, { fields: { name: 'Quán A' }, item }, recorded, renamed)).toEqual({ name: 'Quán A' })
})
