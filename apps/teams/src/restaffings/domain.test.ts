import { restaffBody } from '@lantoa/contracts/teams/restaffings.http'
import { describe, expect, test } from 'vitest'
import { BEFORE, callerOf, sampleTree, TODAY } from '../../test/sample-tree.ts'
import type { StoredBody } from '../bodies/body.ts'
import { personKey, type StoredMembership } from '../members/membership.ts'
import { decideRestaffing } from './domain.ts'

const BODY = '01990f3e-7c1a-7000-8000-0000000000b1'
const OTHER_BODY = '01990f3e-7c1a-7000-8000-0000000000b2'
const [LAN, HUE, MINH] = ['c1', 'c2', 'c3'].map((end) => `01990f3e-7c1a-7000-8000-0000000000${end}`)
const [OF_LAN, OF_HUE, NEW, NEWER] = ['81', '82', '83', '84'].map((end) => `01990f3e-7c1a-7000-8000-0000000000${end}`)
const act = { number: '31/QĐ-UBND', issuer: 'UBND xã', date: '2026-01-20' }

const team = {
  ...{ bodyId: BODY, version: 1, kind: 'community_team', unitCode: '15664', unitValidFrom: BEFORE },
  ...{ hamletCodes: ['15664.01'], superiorId: null, name: null, legalAct: act, status: 'active' },
  ...{ statuses: [{ status: 'active', from: '2025-08-01' }], active: [] },
} as unknown as StoredBody

function kept(membershipId: string | undefined, personId: string | undefined, more: object = {}) {
  const record = { bodyId: BODY, personId, role: 'member', from: '2025-09-01', affiliations: ['youth_union'] }
  const membership = { membershipId, ...record, ambassador: false, until: null, version: 1, joinedAs: record }
  return { ...membership, ...more } as StoredMembership
}

const there = [kept(OF_LAN, LAN), kept(OF_HUE, HUE)]
const joins = (more: object = {}) => {
  return { membershipId: NEW, personId: MINH, role: 'member', affiliations: ['telecom'], ...more }
}

function restaff(said: object, known: readonly StoredMembership[] = there, caller = callerOf(['15664'])) {
  const body = restaffBody.body.parse({ bodyId: BODY, legalAct: act, on: '2026-02-01', ...said })
  const input = { ...restaffBody.params.parse({ restaffingId: '01990f3e-7c1a-7000-8000-0000000000a1' }), ...body }
  const facts = {
    bodies: new Map([[BODY, team]]),
    memberships: new Map(known.map((one) => [one.membershipId as string, one])),
    others: Map.groupBy(known, personKey),
  }
  return decideRestaffing({ input, caller, correlationId: 'c1' }, facts, { tree: sampleTree(), today: TODAY })
}

describe('a restaffing', () => {
  test('ends some memberships and begins others, on one day', () => {
    expect(restaff({ leaving: [OF_LAN], joining: [joins()] })).toMatchObject({
      ok: true,
      value: {
        ended: [{ membershipId: OF_LAN, until: '2026-02-01', version: 2 }],
        begun: [{ membershipId: NEW, personId: MINH, from: '2026-02-01', until: null, version: 1 }],
      },
    })
  })

  test('lets who gets another role leave the one and join in the other', () => {
    const decided = restaff({ leaving: [OF_LAN], joining: [joins({ personId: LAN, role: 'leader' })] })
    expect(decided).toMatchObject({ ok: true, value: { begun: [{ personId: LAN, role: 'leader' }] } })
  })

  test('leaves as it is who has left on that very day', () => {
    const left = [kept(OF_LAN, LAN, { until: '2026-02-01', version: 2 })]
    expect(restaff({ leaving: [OF_LAN], joining: [joins()] }, left)).toMatchObject({ ok: true, value: { ended: [] } })
  })

  test.each<[string, string | undefined, object, (readonly StoredMembership[])?]>([
    ['nobody-changes', undefined, {}],
    ['day-in-future', '/legalAct/date', { leaving: [OF_LAN], legalAct: { ...act, date: '2099-01-01' } }],
    ['unknown-membership', '/leaving/1', { leaving: [OF_LAN, NEW] }],
    ['unknown-membership', '/leaving/0', { leaving: [NEW] }, [kept(NEW, MINH, { bodyId: OTHER_BODY })]],
    ['membership-ended', '/leaving/0', { leaving: [OF_LAN] }, [kept(OF_LAN, LAN, { until: '2026-01-01' })]],
    ['ends-before-start', '/leaving/0', { leaving: [OF_LAN], on: '2025-08-31' }],
    ['membership-overlaps', '/joining/0/personId', { joining: [joins({ personId: LAN })] }],
    ['membership-overlaps', '/joining/1/personId', { joining: [joins(), joins({ membershipId: NEWER })] }],
    ['role-not-in-body', '/joining/0/role', { joining: [joins({ role: 'chair' })] }],
    ['before-body', '/on', { joining: [joins()], on: '2025-07-31' }],
    ['membership-differs', '/joining/0/membershipId', { joining: [joins({ membershipId: OF_HUE })] }],
    ['not-found', '/joining/0/membershipId', { joining: [joins()] }, [kept(NEW, MINH, { bodyId: OTHER_BODY })]],
    ['unknown-body', '/bodyId', { bodyId: OTHER_BODY, leaving: [OF_LAN] }],
  ])('is refused whole: %s at %s', (code, pointer, said, known) => {
    expect(restaff(said, known)).toMatchObject({ ok: false, code, ...(pointer && { pointer }) })
  })

  test('is none of who has nothing to say there', () => {
    expect(restaff({ leaving: [OF_LAN] }, there, callerOf(['15715']))).toMatchObject({ code: 'unknown-body' })
  })
})
