import { permissionsOf } from '@lantoa/contracts/permissions'
import { type Scorecard, ScorecardDraft } from '@lantoa/contracts/reporting/scorecards.http'
import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { decideApproval, decideDraft, decideRetirement, decideRevision } from './domain.ts'

const NOW = new Date('2026-03-17T13:15:00Z')
const unit = (code: string, level: UnitVersion['level'], parentCode: string | null): UnitVersion => {
  return { code, level, kind: level, name: code, parentCode, validFrom: '2025-07-01', validTo: null, successors: [] }
}
const TREE = buildTree([unit('91', 'province', null), unit('31027', 'commune', '91')])
const id = (number: number) => `01990f3e-7c1a-7000-8000-00000000000${number}` as never
const caller = (...units: string[]) => {
  return { subject: 'officer', units, roles: [], permissions: permissionsOf(['province_officer']), token: '' }
}

const HAND = { componentId: 'b', name: 'Kế hoạch năm', points: 4, scoring: { method: 'yes-no' } }
const COMPUTED = {
  ...{ componentId: 'a', name: 'Hộ có hạt nhân số', points: 6, indicatorId: 'I-05' },
  scoring: { method: 'attainment', target: 80 },
}
const GROUP = { groupId: 'society', name: 'Xã hội số', points: 10, components: [COMPUTED, HAND] }
const CARD = {
  ...{ unit: '91', code: 'CDS-XA', year: 2026, name: 'Bộ chỉ số', issuer: 'UBND tỉnh', level: 'commune' },
  ...{ verified: false, points: 10, groups: [GROUP] },
}
const read = (change: object) => ScorecardDraft.parse({ ...CARD, ...change })
/** The scorecard with other fields in its first component. */
const first = (change: object) => ({ groups: [{ ...GROUP, components: [{ ...COMPUTED, ...change }, HAND] }] })
const bands = (...list: object[]) => first({ scoring: { method: 'bands', bands: list } })

const known = (rest: Partial<Scorecard> = {}): Scorecard => ({
  ...{ scorecardId: id(1), ...read({}), status: 'draft', edition: null, version: 1 },
  ...{ draftedAt: NOW.toISOString(), approvedAt: null, supersededBy: null, retired: null },
  ...rest,
})
const facts = (...scorecards: Scorecard[]) => ({
  catalogue: createCatalogue([]),
  ...{
    tree: TREE,
    scorecards: new Map(scorecards.map((one) => [one.scorecardId, one])),
    today: '2026-03-17',
    now: NOW,
  },
})
const draft = (change: object, who = caller('91'), ...scorecards: Scorecard[]) =>
  decideDraft({ input: { scorecardId: id(1), ...read(change) }, caller: who }, facts(...scorecards))
const approve = (...scorecards: Scorecard[]) =>
  decideApproval({ input: { scorecardId: id(1) }, caller: caller('91'), ifMatch: 1 }, facts(...scorecards))

test('a scorecard that makes sense is drafted, and is the same when it is sent again', () => {
  expect(draft({})).toMatchObject({ ok: true, fresh: true, value: { status: 'draft', edition: null, version: 1 } })
  expect(draft({}, caller('91'), known())).toMatchObject({ ok: true, fresh: false })
  expect(draft({ name: 'Khác' }, caller('91'), known())).toMatchObject({ ok: false, code: 'scorecard-differs' })
})

const G = '/groups/0/components/0'
test.each<[string, object, string, string]>([
  ['of a unit that is not there', { unit: '92' }, 'unknown-unit', '/unit'],
  ['of a unit of others', { unit: '31027', level: 'hamlet' }, 'outside-scope', '/unit'],
  ['for its own unit', { unit: '91', level: 'province' }, '', ''],
  ['with components that do not fill their group', first({ points: 5 }), 'points-do-not-add-up', '/groups/0/points'],
  ['with groups that do not fill it', { points: 12 }, 'points-do-not-add-up', '/points'],
  ['with 0 points', first({ points: 0 }), 'points-not-positive', `${G}/points`],
  ['with less than 0 points', first({ points: -1 }), 'points-not-positive', `${G}/points`],
  ['with points finer than scores', first({ points: 5.999 }), 'points-finer-than-rounding', `${G}/points`],
  ['with one component twice', first({ componentId: 'b' }), 'duplicate-id', '/groups/0/components/1/componentId'],
  ['with one group twice', { points: 20, groups: [GROUP, GROUP] }, 'duplicate-id', '/groups/1/groupId'],
  ['with an indicator that nobody knows', first({ indicatorId: 'P-99' }), 'unknown-indicator', `${G}/indicatorId`],
  ['for a year before its indicators', { year: 2019 }, 'not-defined-then', `${G}/indicatorId`],
  ['with an indicator of provinces', first({ indicatorId: 'I-12' }), 'not-at-this-level', `${G}/indicatorId`],
  ['with the rank that others gave', first({ indicatorId: 'I-44' }), 'indicator-is-a-claim', `${G}/indicatorId`],
  ['with a flow of no period', first({ indicatorId: 'I-04' }), 'period-not-supported', `${G}/period`],
  [
    'with a flow of another period',
    first({ indicatorId: 'I-04', period: 'year' }),
    'period-not-supported',
    `${G}/period`,
  ],
  ['with a flow of its period', first({ indicatorId: 'I-04', period: 'month' }), '', ''],
  ['with a period of a stock', first({ period: 'month' }), 'period-not-supported', `${G}/period`],
  [
    'with a period of what is entered',
    first({ indicatorId: null, period: 'week' }),
    'period-not-supported',
    `${G}/period`,
  ],
  [
    'with points for what is computed',
    first({ scoring: { method: 'points' } }),
    'scoring-does-not-fit',
    `${G}/scoring`,
  ],
  [
    'with a target that is its baseline',
    first({ scoring: { method: 'attainment', target: 5, baseline: 5 } }),
    ...(['scoring-does-not-fit', `${G}/scoring`] as const),
  ],
  ['with bands', bands({ points: 0, until: 30 }, { from: 30, until: 50, points: 3 }, { from: 50, points: 6 }), '', ''],
  ['with bands in any order', bands({ from: 50, points: 6 }, { points: 0, until: 50 }), '', ''],
  ['with one band for all', bands({ points: 6 }), '', ''],
  [
    'with bands that overlap',
    bands({ until: 31, points: 0 }, { from: 30, points: 6 }),
    'bands-overlap',
    `${G}/scoring/bands/1`,
  ],
  ['with two bands for all', bands({ points: 0 }, { points: 6 }), 'bands-overlap', `${G}/scoring/bands/1`],
  [
    'with a gap between bands',
    bands({ until: 30, points: 0 }, { from: 31, points: 6 }),
    'bands-leave-gap',
    `${G}/scoring/bands/1`,
  ],
  ['with nothing for little', bands({ from: 0, points: 6 }), 'bands-leave-gap', `${G}/scoring/bands/0`],
  ['with nothing for much', bands({ until: 100, points: 6 }), 'bands-leave-gap', `${G}/scoring/bands/0`],
  [
    'with a band that ends before it begins',
    bands({ from: 5, until: 4, points: 0 }),
    'bands-leave-gap',
    `${G}/scoring/bands/0`,
  ],
  ['with a band of too many points', bands({ points: 6.5 }), 'band-points-out-of-range', `${G}/scoring/bands/0/points`],
])('a scorecard %s', (_what, change, code, pointer) => {
  const decision = draft(change, code === 'outside-scope' ? caller('66') : caller('91'))
  if (code === '') expect(decision).toMatchObject({ ok: true })
  else expect(decision).toMatchObject({ ok: false, code, pointer })
})

test('a scorecard for the units above its own is refused', () => {
  expect(draft({ unit: '31027', level: 'province' })).toMatchObject({ code: 'level-not-beneath', pointer: '/level' })
})

test('points in tenths add up, though no computer holds them exactly', () => {
  const components = [0.1, 0.2].map((points, at) => ({ ...HAND, componentId: `c${at}`, points }))
  expect(draft({ points: 0.3, groups: [{ ...GROUP, points: 0.3, components }] })).toMatchObject({ ok: true })
})

test('more components than can be read at once are refused', () => {
  const groups = [0, 1, 2].map((number) => ({
    ...{ groupId: `g${number}`, name: 'Nhóm', points: 68 },
    components: Array.from({ length: 68 }, (_none, at) => ({ ...HAND, componentId: `c${number}.${at}`, points: 1 })),
  }))
  expect(draft({ points: 204, groups })).toMatchObject({ code: 'too-many-components', pointer: '/groups' })
})

describe('an approval', () => {
  const edition = (number: number, rest: Partial<Scorecard> = {}) =>
    known({ scorecardId: id(number), status: 'approved', edition: 1, version: 2, ...rest })

  test('counts editions and supersedes the one before, of the same unit, code and year', () => {
    expect(approve(known())).toMatchObject({
      value: { approved: { status: 'approved', edition: 1 }, superseded: [] },
    })
    expect(approve(known(), edition(2), edition(3, { year: 2025 }), edition(4, { code: 'KHAC' }))).toMatchObject({
      value: {
        approved: { edition: 2, approvedAt: NOW.toISOString(), version: 2 },
        superseded: [{ scorecardId: id(2), status: 'superseded', supersededBy: id(1), version: 3 }],
      },
    })
    const ended = edition(2, { status: 'retired', edition: 4 })
    expect(approve(known(), ended)).toMatchObject({ value: { approved: { edition: 5 }, superseded: [] } })
  })

  test('is of a draft, of the caller, as it was seen, that still makes sense', () => {
    expect(approve()).toMatchObject({ code: 'not-found' })
    expect(approve(known({ version: 2 }))).toMatchObject({ code: 'precondition-failed' })
    expect(approve(known({ status: 'retired' }))).toMatchObject({ code: 'scorecard-not-draft' })
    expect(approve(known({ unit: '92' }))).toMatchObject({ code: 'not-found' })
    expect(approve(known({ groups: read(first({ indicatorId: 'P-01' })).groups }))).toMatchObject({
      code: 'unknown-indicator',
    })
  })
})

test('what is approved is not revised, what is retired not retired again', () => {
  const input = { scorecardId: id(1), ...read({ name: 'Khác' }) }
  const revise = (scorecard: Scorecard) => decideRevision({ input, caller: caller('91'), ifMatch: 1 }, facts(scorecard))
  expect(revise(known())).toMatchObject({ ok: true, value: { name: 'Khác', version: 2 } })
  expect(revise(known({ status: 'approved' }))).toMatchObject({ code: 'scorecard-not-draft' })
  const retire = (scorecard: Scorecard, who = caller('91')) => {
    const command = { input: { scorecardId: id(1), reason: 'Bãi bỏ' }, caller: who, ifMatch: 1 }
    return decideRetirement(command, facts(scorecard))
  }
  expect(retire(known({ status: 'approved' }))).toMatchObject({
    value: { status: 'retired', retired: { at: NOW.toISOString(), reason: 'Bãi bỏ' }, version: 2 },
  })
  expect(retire(known({ status: 'retired' }))).toMatchObject({ code: 'scorecard-ended' })
  expect(retire(known(), caller('31027'))).toMatchObject({ code: 'not-found' })
  expect(retire(known({ status: 'approved' }), caller('31027'))).toMatchObject({ code: 'outside-scope' })
})

const REPEAT = { ok: true, fresh: false }
test.each<[string, Partial<Scorecard>, object]>([
  ['a revision sent again', { name: 'Khác', version: 2 }, REPEAT],
  ['a revision of what says so already', { name: 'Khác', version: 1 }, REPEAT],
  ['other content since', { name: 'Ba', version: 2 }, { code: 'precondition-failed' }],
  ['approved since', { name: 'Khác', version: 3, status: 'approved' }, { code: 'precondition-failed' }],
  ['approved, and seen so', { name: 'Khác', status: 'approved' }, { code: 'scorecard-not-draft' }],
])('of revisions: %s', (_what, rest, decision) => {
  const command = { input: { scorecardId: id(1), ...read({ name: 'Khác' }) }, caller: caller('91'), ifMatch: 1 }
  expect(decideRevision(command, facts(known(rest)))).toMatchObject(decision)
})

test.each<[string, Partial<Scorecard>, object]>([
  ['sent again', { status: 'approved', edition: 1, version: 2 }, { ...REPEAT, value: { superseded: [] } }],
  ['of another version', { status: 'approved', edition: 1, version: 3 }, { code: 'precondition-failed' }],
  ['of what is superseded since', { status: 'superseded', edition: 1, version: 3 }, { code: 'precondition-failed' }],
])('an approval %s', (_what, rest, decision) => {
  const rival = known({ scorecardId: id(2), status: 'superseded', edition: 1, version: 3 })
  expect(approve(known(rest), rival)).toMatchObject(decision)
})

test.each<[string, string, number, object]>([
  ['sent again', 'Bãi bỏ', 2, REPEAT],
  ['for another reason', 'Thay thế', 2, { code: 'precondition-failed' }],
  ['of another version', 'Bãi bỏ', 3, { code: 'precondition-failed' }],
])('a retirement %s', (_what, reason, version, decision) => {
  const retired = { at: NOW.toISOString(), reason }
  const command = { input: { scorecardId: id(1), reason: 'Bãi bỏ' }, caller: caller('91'), ifMatch: 1 }
  expect(decideRetirement(command, facts(known({ status: 'retired', retired, version })))).toMatchObject(decision)
})
