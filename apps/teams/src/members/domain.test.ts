import { changeMembership, joinBody, leaveBody, MembershipRecord } from '@lantoa/contracts/teams/members.http'
import { describe, expect, test } from 'vitest'
import { BEFORE, callerOf, sampleTree, TODAY } from '../../test/sample-tree.ts'
import type { StoredBody } from '../bodies/body.ts'
import { decideCorrection, decideJoin, decideLeave } from './domain.ts'
import type { StoredMembership } from './membership.ts'

const ID = '01990f3e-7c1a-7000-8000-000000000081'
const record = {
  bodyId: '01990f3e-7c1a-7000-8000-0000000000b1',
  personId: '01990f3e-7c1a-7000-8000-0000000000c1',
  role: 'member',
  from: '2025-09-01',
  affiliations: ['youth_union'],
}

const team: StoredBody = {
  bodyId: MembershipRecord.parse(record).bodyId,
  version: 1,
  kind: 'community_team',
  unitCode: '15664',
  unitValidFrom: BEFORE,
  hamletCodes: ['15664.01'],
  superiorId: null,
  name: null,
  legalAct: { number: '1', issuer: 'UBND', date: BEFORE },
  statuses: [
    { status: 'active', from: '2025-08-01' },
    { status: 'dissolved', from: '2026-03-01' },
  ],
  status: 'dissolved',
  active: [],
}
const committee: StoredBody = { ...team, kind: 'steering_committee' }
const around = { tree: sampleTree(), today: TODAY }

type JoinFacts = { body: StoredBody | undefined; others: readonly StoredMembership[] }

/** A body and a membership under the ids of the commands. */
function factsOf(body: StoredBody | undefined, known: StoredMembership | undefined) {
  return { bodies: new Map(body && [[body.bodyId, body]]), known: new Map(known && [[ID, known]]) }
}

function join(more: object = {}, facts: Partial<JoinFacts> = {}, caller = callerOf(['15664'])) {
  const input = { ...joinBody.params.parse({ membershipId: ID }), ...MembershipRecord.parse({ ...record, ...more }) }
  const { body, others } = { body: team, others: [], ...facts }
  return decideJoin({ input, caller, correlationId: 'c1' }, factsOf(body, undefined), others, around)
}

function kept(more: { from?: string; until?: string; version?: number } = {}): StoredMembership {
  const decision = join({ from: more.from ?? '2025-09-01' })
  if (!decision.ok) throw new Error(decision.code)
  return { ...decision.value, version: more.version ?? 1, until: more.until ?? null }
}

describe('joining', () => {
  test.each<[string, object, Partial<JoinFacts>]>([
    ['from the first day of the body', { from: '2025-08-01' }, {}],
    ['until the day before its last', { from: '2026-02-28' }, {}],
    ['again, from the day on which one left', { from: '2025-12-01' }, { others: [kept({ until: '2025-12-01' })] }],
    ['where a membership was taken back', {}, { others: [kept({ from: '2025-10-01', until: '2025-10-01' })] }],
    ['a committee as its chair', { role: 'chair' }, { body: committee }],
    ['a team as its leader', { role: 'leader' }, {}],
  ])('%s', (_, more, facts) => {
    expect(join(more, facts)).toMatchObject({
      ok: true,
      fresh: true,
      value: { version: 1, until: null },
    })
  })

  test.each<[string, string, object, Partial<JoinFacts>, string[]?]>([
    ['unknown-body', '/bodyId', {}, { body: undefined }],
    ['unknown-body', '/bodyId', {}, {}, ['15715']],
    ['role-not-in-body', '/role', { role: 'chair' }, {}],
    ['role-not-in-body', '/role', { role: 'leader' }, { body: committee }],
    ['before-body', '/from', { from: '2025-07-31' }, {}],
    ['body-dissolved', '/from', { from: '2026-03-01' }, {}],
    ['membership-overlaps', '/personId', {}, { others: [kept({ until: '2025-09-02' })] }],
    ['membership-overlaps', '/personId', {}, { others: [kept({ from: '2025-12-01' })] }],
  ])('%s names %s', (code, pointer, more, facts, units) => {
    expect(join(more, facts, callerOf(units ?? ['15664']))).toMatchObject({ ok: false, code, pointer })
  })

  test('is the right of the body’s own people too', () => {
    expect(join({}, {}, callerOf([], team.bodyId))).toMatchObject({ ok: true })
  })
})

describe('a change', () => {
  const leave = (until: string, known: StoredMembership | undefined, units = ['15664'], ifMatch = 1) => {
    const input = { ...leaveBody.params.parse({ membershipId: ID }), ...leaveBody.body.parse({ until }) }
    const command = { input, ifMatch, caller: callerOf(units), correlationId: 'c1' }
    return decideLeave(command, factsOf(team, known), around)
  }
  const change = (body: object, of = team, ifMatch = 1, known = kept()) => {
    const input = { ...changeMembership.params.parse({ membershipId: ID }), ...changeMembership.body.parse(body) }
    const command = { input, ifMatch, caller: callerOf(['15664']), correlationId: 'c1' }
    return decideCorrection(command, factsOf(of, known), around)
  }

  test.each<[string, ReturnType<typeof leave>]>([
    ['not-found', leave(TODAY, undefined)],
    ['not-found', leave(TODAY, kept(), ['15715'])],
    ['precondition-failed', leave(TODAY, kept({ version: 2 }))],
    ['membership-ended', leave(TODAY, kept({ until: '2026-01-01' }))],
    ['ends-before-start', leave('2025-08-31', kept())],
  ])('leaving: %s', (code, decision) => {
    expect(decision).toMatchObject({ ok: false, code })
  })

  test('leaving takes the next version; sent again it is done already', () => {
    expect(leave('2025-09-01', kept())).toMatchObject({ ok: true, value: { version: 2, until: '2025-09-01' } })
    const known = kept({ until: '2026-01-01', version: 2 })
    expect(leave('2026-01-01', known)).toEqual({ ok: true, fresh: false, value: known })
  })

  test('of a role takes the next version; sent again it is done already', () => {
    const known = { ...kept({ version: 2 }), role: 'deputy' as const }
    expect(change({ role: 'deputy' }, team, 1, known)).toEqual({ ok: true, fresh: false, value: known })
    expect(change({ role: 'member' }, team, 1, known)).toMatchObject({ code: 'precondition-failed' })
  })

  test.each<[string, object, object, readonly object[] | null]>([
    ['from a day on', { ambassador: true, ambassadorOn: '2026-01-01' }, {}, [{ from: '2026-01-01', until: null }]],
    ['for all of the membership', { ambassador: true }, {}, null],
    [
      'until a day',
      { ambassador: false, ambassadorOn: '2026-02-01' },
      { ambassador: true },
      [{ from: '2025-09-01', until: '2026-02-01' }],
    ],
    [
      'again after a break',
      { ambassador: true, ambassadorOn: '2026-02-01' },
      { ambassadorDays: [{ from: '2025-09-01', until: '2025-12-01' }] },
      [
        { from: '2025-09-01', until: '2025-12-01' },
        { from: '2026-02-01', until: null },
      ],
    ],
    [
      'from an earlier day than was said',
      { ambassador: true, ambassadorOn: '2025-10-01' },
      { ambassador: true, ambassadorDays: [{ from: '2026-01-01', until: null }] },
      [{ from: '2025-10-01', until: null }],
    ],
  ])('makes an ambassador %s', (_case, body, before, ambassadorDays) => {
    expect(change(body, team, 1, { ...kept(), ...before })).toMatchObject({ ok: true, value: { ambassadorDays } })
  })

  test('names the day on which nobody can be an ambassador', () => {
    const refused = { code: 'outside-membership', pointer: '/ambassadorOn' }
    const ambassador = (ambassadorOn: string) =>
      change({ ambassador: true, ambassadorOn }, team, 1, kept({ until: '2026-02-01' }))
    expect(ambassador('2025-08-31')).toMatchObject(refused)
    expect(ambassador('2026-02-01')).toMatchObject(refused)
  })

  test('keeps what it does not name', () => {
    const membership = { role: 'deputy', affiliations: ['youth_union'], ambassador: true, until: null }
    expect(change({ role: 'deputy', ambassador: true })).toMatchObject({
      ok: true,
      value: { version: 2, ...membership },
    })
  })

  test('is refused where the role does not fit or the version is stale', () => {
    expect(change({ role: 'leader' }, committee)).toMatchObject({ code: 'role-not-in-body', pointer: '/role' })
    expect(change({ role: 'leader' }, team, 9)).toMatchObject({ code: 'precondition-failed' })
  })
})
