import { isRepeat } from '@lantoa/chassis/commands/repeat'
import type { Command } from '@lantoa/chassis/http/api'
import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Permission } from '@lantoa/contracts/permissions'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import { recordVisit, VisitReport, withdrawVisit } from '@lantoa/contracts/teams/visits.http'
import { buildTree } from '@lantoa/units/tree'
import { describe, expect, test } from 'vitest'
import type { Team } from '../bodies/find.ts'
import type { Household } from '../known-homes/home.ts'
import { decideVisit, decideWithdrawal, recordedVisit, type VisitFacts } from './domain.ts'
import type { StoredVisit } from './visit.ts'

const VISIT = '01990f3e-7c1a-7000-8000-000000000001'
const HOME = '01990f3e-7c1a-7000-8000-0000000000a1'
const HEIR = '01990f3e-7c1a-7000-8000-0000000000a2'
const TEAM = '01990f3e-7c1a-7000-8000-0000000000b1'
const PERSON = '01990f3e-7c1a-7000-8000-0000000000c1'
const DAUGHTER = '01990f3e-7c1a-7000-8000-0000000000d1'
const NOW = new Date('2026-03-17T13:15:00Z')
const SHOWN = '2019-01-01T07:10:00+07:00'

const unit = (code: string, level: string, parentCode: string | null) =>
  UnitState.parse({
    ...{ code, level, parentCode, kind: level, name: code, validFrom: '2025-07-01', validTo: null, successors: [] },
  })
const tree = buildTree([
  unit('91', 'province', null),
  ...['31027', '31018'].map((code) => unit(code, 'commune', '91')),
  ...['31027.07', '31027.08', '31018.02'].map((code) => unit(code, 'hamlet', code.slice(0, 5))),
])

type Place = [number: string, from: string, until?: string]

function homeOf(places: Place[], { id = HOME, into }: { id?: string; into?: string } = {}): [string, Household] {
  const state = HouseholdState.parse({
    householdId: id,
    status: into ? 'merged' : 'closed',
    places: places.map(([hamletCode, from, until = null]) => ({ hamletCode, from, until })),
    mergedInto: into,
  })
  return [id, { ...state, mergedInto: state.mergedInto ?? null }]
}

const daughter = ResidentState.parse({
  residentId: DAUGHTER,
  birthMonth: '1990-05',
  stays: [{ householdId: HOME, hamletCode: '31027.07', from: '2026-01-10', until: '2026-03-01' }],
  steps: [],
  level2Since: null,
})

const team = {
  ...{
    bodyId: TEAM,
    kind: 'community_team',
    unitCode: '31027',
    unitValidFrom: '2025-07-01',
    hamletCodes: ['31027.07'],
  },
  statuses: [{ status: 'active', from: '2026-01-01' }],
  active: [{ from: '2026-01-01', until: '2026-12-01' }],
  serves: [{ hamletCode: '31027.07', from: '2026-01-01', until: null }],
  people: [{ personId: PERSON, from: '2026-01-01', until: null }],
} as unknown as Team // without what no visit asks for

function facts(
  more: { homes?: [string, Household][]; team?: Partial<Team> | null; known?: StoredVisit } = {},
): VisitFacts {
  const { homes = [homeOf([['31027.07', '2026-01-10', '2026-09-01']])], known } = more
  return {
    known: new Map(known ? [[VISIT, known]] : []),
    homes: new Map(homes),
    residents: new Map([[DAUGHTER, daughter]]),
    teams: new Map(more.team === null ? [] : [[TEAM, { ...team, ...more.team }]]),
  }
}

type Who = { units?: string[]; teamId?: string; permissions?: Permission[]; subject?: string }

function callerOf({ units = ['31027'], permissions = [], subject = 'v1', teamId }: Who) {
  const own = teamId === undefined ? {} : { teamId }
  return { subject, roles: [], permissions: new Set(permissions), units, token: '', ...own }
}

function command(report: object = {}, who: Who = {}): Command<typeof recordVisit> {
  const input = {
    ...recordVisit.params.parse({ visitId: VISIT }),
    ...VisitReport.parse({
      householdId: HOME,
      teamId: TEAM,
      visitorIds: [PERSON],
      startedAt: '2026-03-17T18:40:00+07:00',
      outcome: 'done',
      ...report,
    }),
  }
  return { input, caller: callerOf(who), correlationId: 'c1' }
}

const at = (now: Date) => ({ tree, now, today: now.toISOString().slice(0, 10) })

function visitOf(report: object = {}, more: Parameters<typeof facts>[0] = {}, who: Who = {}, now = NOW): StoredVisit {
  const decision = decideVisit(command(report, who), facts(more), at(now))
  if (!decision.ok) throw new Error(decision.code)
  return decision.value
}

describe('a visit that counts', () => {
  test('keeps the hamlet and the day in Vietnam on which it happened', () => {
    expect(visitOf({ startedAt: '2026-03-16T23:30:00Z' })).toMatchObject({
      hamletCode: '31027.07',
      visitedOn: '2026-03-17',
      receivedAt: NOW.toISOString(),
      warnings: [],
    })
  })

  test('a phone clock up to five minutes fast is forgiven', () => {
    expect(visitOf({ startedAt: '2026-03-17T13:19:00Z' }).startedAt).toBe('2026-03-17T13:19:00.000Z')
  })

  test.each(['2019-01-01T07:10:00+07:00', '2099-01-01T00:10:00Z'])('keeps that its phone showed %s', (deviceAt) => {
    expect(visitOf({ deviceAt }).deviceAt).toBe(new Date(deviceAt).toISOString())
  })

  test('a late report of a visit before the home was closed still counts', () => {
    expect(visitOf({}, {}, {}, new Date('2026-10-01T00:00:00Z')).hamletCode).toBe('31027.07')
  })

  test('of a home that was merged is one to the home that it was merged into, whose people may be named', () => {
    const homes = [
      homeOf([['31027.07', '2026-01-10', '2026-02-01']], { into: HEIR }),
      homeOf([['31027.08', '2026-01-01']], { id: HEIR }),
    ]
    const stays = [{ householdId: HEIR, hamletCode: '31027.08', from: '2026-02-01', until: null }]
    const moved = { ...daughter, stays: ResidentState.shape.stays.parse(stays) }
    const asked = { ...facts({ homes }), residents: new Map([[DAUGHTER, moved]]) }
    const report = command({ actions: [{ action: 'answer', residentId: DAUGHTER }] })
    expect(decideVisit(report, asked, at(NOW))).toMatchObject({
      ok: true,
      value: { householdId: HOME, hamletCode: '31027.08', places: [{ householdId: HEIR }] },
    })
  })
})

test.each([
  ['the day after', '2026-03-18', undefined],
  ['that day', '2026-03-17', 'processing-restricted'],
])('of whom the data are not used since %s of the visit', (_when, restrictedSince, code) => {
  const stays = [{ householdId: HOME, hamletCode: '31027.07', from: '2026-01-10', until: null }]
  const restricted = { ...daughter, stays: ResidentState.shape.stays.parse(stays), restrictedSince }
  const asked = { ...facts(), residents: new Map([[DAUGHTER, restricted]]) }
  const decision = decideVisit(command({ actions: [{ action: 'answer', residentId: DAUGHTER }] }), asked, at(NOW))
  expect(decision.ok ? undefined : [decision.code, decision.pointer]).toEqual(code && [code, '/actions/0/residentId'])
})

describe('sent again', () => {
  const isKnown = (report: object, known: unknown) => {
    const { input } = command(report)
    const found = recordedVisit(input, facts({ known: known as StoredVisit }).known)
    return isRepeat(recordVisit, found?.recordedAs, input)
  }
  const known = visitOf({ note: 'x', actions: [{ action: 'answer' }] })
  const { devices: _later, ...older } = visitOf()
  const showing = visitOf({ deviceAt: SHOWN })

  test.each([
    ['with the same content, in any order of fields', { actions: [{ action: 'answer' }], note: 'x' }, known, true],
    ['of the same instant in another zone', { startedAt: '2026-03-17T11:40:00Z' }, older, true],
    ['with what the clock of the phone showed, written in another zone', { deviceAt: SHOWN }, showing, true],
    ['by an app that does not say what the clock showed', {}, showing, true],
    ['by an app that says it by now', { deviceAt: SHOWN }, older, true],
    ['with something else that the clock showed', { deviceAt: '2019-01-01T00:11:00Z' }, showing, false],
    ['of before a field with a default came', {}, older, true],
    [
      'after it was withdrawn',
      {},
      { ...older, withdrawal: { reason: 'other', by: 'v1', at: NOW.toISOString() } },
      true,
    ],
    ['with other words', { note: 'y' }, known, false],
    ['with another instant', { startedAt: '2026-03-17T11:41:00Z' }, older, false],
  ])('%s', (_how, report, before, repeat) => {
    expect(isKnown(report, JSON.parse(JSON.stringify(before)))).toBe(repeat)
  })
})

const somebody = { skill: 'online_payment', level: 'alone' }
const later = new Date('2026-09-02T00:00:00Z')

test.each<[string, string, object, Parameters<typeof facts>[0], Who?, Date?]>([
  ['unknown-household', '/householdId', {}, { homes: [] }],
  ['unknown-household', '/householdId', {}, {}, { units: ['31018'] }],
  ['visit-in-future', '/startedAt', { startedAt: '2026-03-17T13:21:00Z' }, {}],
  ['visit-before-household', '/startedAt', { startedAt: '2026-01-09T10:00:00+07:00' }, {}],
  ['household-closed', '/householdId', { startedAt: '2026-09-01T00:00:00+07:00' }, {}, {}, later],
  ['unknown-team', '/teamId', {}, { team: null }],
  ['team-not-active', '/teamId', {}, { team: { active: [{ from: '2026-03-18', until: null }] } }],
  ['unknown-team', '/teamId', {}, { team: { active: [], unitCode: '31018', hamletCodes: [] } }],
  ['unknown-resident', '/assessments/0/residentId', { assessments: [{ residentId: PERSON, ...somebody }] }, {}],
  [
    'resident-elsewhere',
    '/actions/1/residentId',
    { actions: [{ action: 'answer' }, { action: 'answer', residentId: DAUGHTER }] },
    {},
  ],
])('%s names %s', (code, pointer, report, more, who, now = NOW) => {
  expect(decideVisit(command(report, who), facts(more), at(now))).toMatchObject({ ok: false, code, pointer })
})

test.each([
  ['the former hamlet, of a day when it was there', ['31027.07'], '2026-02-01T18:00:00+07:00', true],
  ['the former hamlet, of a day after the move', ['31027.07'], '2026-03-10T18:00:00+07:00', false],
  ['the present hamlet, of a day after the move', ['31018.02'], '2026-03-10T18:00:00+07:00', true],
  ['the present hamlet, of a day before the move', ['31018.02'], '2026-02-01T18:00:00+07:00', true],
  ['another hamlet', ['31027.08'], '2026-02-01T18:00:00+07:00', false],
])('a home that moved is visited by %s', (_who, units, startedAt, ok) => {
  const homes = [
    homeOf([
      ['31027.07', '2026-01-10', '2026-03-01'],
      ['31018.02', '2026-03-01'],
    ]),
  ]
  expect(decideVisit(command({ startedAt }, { units }), facts({ homes }), at(NOW)).ok).toBe(ok)
})

test.each<[string, string[], Partial<Team>, Who?]>([
  ['by its team', [], {}],
  ['by a committee', ['not-a-team'], { kind: 'steering_committee' }],
  [
    'by a team of another hamlet',
    ['team-elsewhere'],
    { serves: [{ hamletCode: '31027.08', from: '2026-01-01', until: null }] as Team['serves'] },
  ],
  ['by that team, as an officer says', [], { serves: [] }, { permissions: ['bodies:manage'] }],
  [
    'by a team that served it before',
    ['team-elsewhere'],
    { serves: [{ hamletCode: '31027.07', from: '2026-01-01', until: '2026-03-01' }] as Team['serves'] },
  ],
  ['by the youth team of its commune', [], { kind: 'youth_volunteer_team', hamletCodes: [], serves: [] }],
  [
    'by the youth team of another commune',
    ['team-elsewhere'],
    { kind: 'youth_volunteer_team', hamletCodes: [], serves: [], unitCode: '31018' },
  ],
  ['by somebody who is no member', ['visitor-not-member'], { people: [] }],
  [
    'by somebody who was one',
    ['visitor-not-member'],
    { people: [{ personId: PERSON, from: '2026-01-01', until: '2026-03-17' }] },
  ],
  ['sent by a member of another team', ['other-team'], {}, { teamId: HEIR }],
  ['sent by a member of the team', [], {}, { teamId: TEAM }],
])('a visit %s is kept with the warnings %j', (_by, warnings, more, who) => {
  expect(visitOf({}, { team: more }, who).warnings).toEqual(warnings)
})

describe('a withdrawal', () => {
  const withdraw = (known: StoredVisit | undefined, who: Who, reason = 'wrong_home') => {
    const input = { ...withdrawVisit.params.parse({ visitId: VISIT }), ...withdrawVisit.body.parse({ reason }) }
    const { homes, known: visits } = facts(known ? { known } : {})
    return decideWithdrawal({ input, caller: callerOf(who), correlationId: 'c1' }, { known: visits, homes }, at(NOW))
  }
  const withdrawn = { ...visitOf(), withdrawal: { reason: 'wrong_home' as const, by: 'v1', at: NOW.toISOString() } }

  test.each<[string, string, StoredVisit | undefined, Who]>([
    ['who recorded it', 'fresh', visitOf(), {}],
    ['its team', 'fresh', visitOf(), { subject: 'v2', teamId: TEAM }],
    ['an officer', 'fresh', visitOf(), { subject: 'o1', permissions: ['bodies:manage'] }],
    ['somebody else of the hamlet', 'outside-scope', visitOf(), { subject: 'v2' }],
    [
      'an officer of another commune',
      'not-found',
      visitOf(),
      { subject: 'o1', permissions: ['bodies:manage'], units: ['31018'] },
    ],
    ['who names a visit that is not there', 'not-found', undefined, {}],
    ['who has withdrawn it before', 'done', withdrawn, {}],
  ])('by %s: %s', (_who, expected, known, who) => {
    const decision = withdraw(known, who)
    expect(decision.ok ? (decision.fresh ? 'fresh' : 'done') : decision.code).toBe(expected)
  })

  test('keeps reason, person and time, and is not taken for another one', () => {
    expect(withdraw(visitOf(), {})).toMatchObject({
      value: { version: 1, withdrawal: { reason: 'wrong_home', by: 'v1', at: NOW.toISOString() } },
    })
    expect(withdraw(withdrawn, {}, 'wrong_day')).toMatchObject({ code: 'already-withdrawn' })
  })
})
