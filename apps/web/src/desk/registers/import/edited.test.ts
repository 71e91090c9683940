import { expect, test } from 'vitest'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { judgeEdited } from './edited.ts'
import { readRows } from './read-rows.ts'
import { readTable, type Table } from './read-table.ts'

const { sheet } = screenCalled('merchants') as Screen
const ID = '01990f3e-7c1a-7000-8000-0000000000a1'
const STALL = {
  ...{ merchantId: ID, hamletCode: '31027.07', since: '2026-03-01', name: 'Quán A', kind: 'stall', householdId: null },
  ...{ transfer: { since: '2026-03-05', until: null }, qr: null, status: 'active', version: 4 },
}
const HEADINGS = ['code', 'hamletcode', 'since', 'name', 'kind', 'transfer.since', 'status', 'version']

/** A row as it was exported, but for what was edited. */
function rowOf(edited: Partial<Record<string, string>>) {
  const exported = { listcode: ID, hamletcode: '31027.07', since: '2026-03-01', name: 'Quán A', kind: 'quầy hàng' }
  const cells = { ...exported, 'transfer.since': '2026-03-05', status: 'đang bán', version: '4', ...edited }
  const text = [HEADINGS.join('\t'), Object.values(cells).join('\t')].join('\n')
  const read = readTable(text, { required: [], optional: HEADINGS }) as { table: Table }
  const [line] = readRows(sheet, read.table, { fields: HEADINGS, filled: new Set(), unit: undefined })
  if (!line || !('item' in line)) throw new Error(JSON.stringify(line))
  return { fields: line.fields, item: line.item, version: line.version ?? 0 }
}

test.each<[what: string, edited: Record<string, string>, recorded: object, judged: unknown]>([
  ['nothing', {}, {}, 'unchanged'],
  ['nothing but how a day is written', { since: '01/03/2026' }, {}, 'unchanged'],
  [
    'a name',
    { name: 'Quán B' },
    {},
    { edits: [{ heading: 'Tên điểm bán', from: 'Quán A', to: 'Quán B' }], body: { name: 'Quán B' } },
  ],
  [
    'a day of an object, of which the rest stays',
    { 'transfer.since': '06/03/2026' },
    {},
    {
      edits: [{ heading: 'Nhận chuyển khoản từ', from: '05/03/2026', to: '06/03/2026' }],
      body: { transfer: { since: '2026-03-06', until: null } },
    },
  ],
  ['a state, which has its day', { status: 'tạm nghỉ' }, {}, { fixed: [{ from: 'đang bán', to: 'tạm nghỉ' }] }],
  ['nothing of what somebody else changed since', {}, { name: 'Quán C', version: 5 }, 'stale'],
  ['the same as somebody else meanwhile', { name: 'Quán B' }, { name: 'Quán B', version: 5 }, 'unchanged'],
  ['what is shown masked', { name: 'Quán B' }, { masked: true }, 'masked'],
])('of an export in which was edited: %s', (_what, edited, recorded, judged) => {
  const found = judgeEdited(sheet, rowOf(edited), { ...STALL, ...recorded })
  if (typeof judged === 'string') expect(found).toBe(judged)
  else expect(found).toMatchObject(judged as object)
})

test('a version that is no number is said of its row', () => {
  const read = readTable(`code\tversion\n${ID}\tbốn`, { required: [], optional: HEADINGS }) as { table: Table }
  const [line] = readRows(sheet, read.table, { fields: ['listcode', 'version'], filled: new Set(), unit: undefined })
  expect(line).toMatchObject({ wrong: expect.arrayContaining([expect.objectContaining({ column: 'version' })]) })
})
