import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { readSheetRow } from './read-row.ts'
import { RESTAFFING, readRestaffing, restaffingId } from './restaffing.ts'

const [LAN, HUE] = ['01990f3e-7c1a-7000-8000-0000000000c1', '01990f3e-7c1a-7000-8000-0000000000c2']
const decision = {
  bodyId: '01990f3e-7c1a-7000-8000-0000000000b1',
  legalAct: { number: '31/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-02-20' },
  on: '2026-03-01',
}
const there: Data<'teams', 'getMembership'> = {
  ...{ membershipId: 'of-lan', bodyId: decision.bodyId, personId: LAN, role: 'member', from: '2025-08-01' },
  ...{ until: null, affiliations: ['youth_union'], ambassador: false },
}

function rowOf(fields: Record<string, string>) {
  const read = readSheetRow(RESTAFFING, fields, '31027')
  if (!('item' in read)) throw new Error(JSON.stringify(read.wrong))
  return read.item
}
const leaves = rowOf({ change: 'thôi', personid: LAN })
const joins = rowOf({ change: 'Vào', personid: LAN, role: 'tổ trưởng', affiliations: 'ban ấp' })

test('who gets another role leaves the one and joins in the other', () => {
  expect(readRestaffing(decision, [leaves, joins], [there])).toMatchObject({
    restaffing: { leaving: ['of-lan'], joining: [{ personId: LAN, role: 'leader', affiliations: ['hamlet_office'] }] },
  })
})

test('a file that is sent again after it was done says the same', () => {
  const before = readRestaffing(decision, [leaves, joins], [there])
  if (!('restaffing' in before)) throw new Error()
  const [joined] = before.restaffing.joining ?? []
  const begun = { ...there, ...joined, from: decision.on, ambassador: false, membershipId: joined?.membershipId ?? '' }
  const after = readRestaffing(decision, [leaves, joins], [{ ...there, until: decision.on }, begun])
  expect(after).toEqual(before)
  const capitals = { ...decision, bodyId: decision.bodyId.toUpperCase() }
  expect(restaffingId(capitals)).toBe(restaffingId(decision))
})

test.each([
  ['no-member', [rowOf({ change: 'thôi', personid: HUE })]],
  ['no-role', [rowOf({ change: 'vào', personid: HUE, affiliations: 'khác' })]],
  ['no-affiliations', [rowOf({ change: 'vào', personid: HUE, role: 'thành viên' })]],
] as const)('a row says what it lacks: %s', (reason, rows) => {
  expect(readRestaffing(decision, [leaves, ...rows], [there])).toEqual({ wrong: [{ row: 1, reason }] })
})
