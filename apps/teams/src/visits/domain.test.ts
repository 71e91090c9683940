import type { Command } from '@lantoa/chassis/http/api'
import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { recordVisit, type Visit, VisitReport } from '@lantoa/contracts/teams/visits.http'
import { describe, expect, test } from 'vitest'
import { decideVisit, type VisitFacts } from './domain.ts'

const VISIT = '01990f3e-7c1a-7000-8000-000000000001'
const HOME = '01990f3e-7c1a-7000-8000-0000000000a1'
const TEAM = '01990f3e-7c1a-7000-8000-0000000000b1'
const PERSON = '01990f3e-7c1a-7000-8000-0000000000c1'
const DAUGHTER = '01990f3e-7c1a-7000-8000-0000000000d1'
const NOW = new Date('2026-03-17T13:15:00Z')

const household = HouseholdState.parse({
  householdId: HOME,
  status: 'closed',
  places: [{ hamletCode: '31027.07', from: '2026-01-10', until: '2026-09-01' }],
})
const daughter = ResidentState.parse({
  residentId: DAUGHTER,
  birthMonth: '1990-05',
  stays: [{ householdId: HOME, hamletCode: '31027.07', from: '2026-01-10', until: '2026-03-01' }],
  steps: [],
  level2Since: null,
})

function facts(more: Partial<VisitFacts> = {}): VisitFacts {
  return {
    household,
    residents: new Map([[DAUGHTER, daughter]]),
    team: { active: [{ from: '2026-01-01', until: '2026-12-01' }] },
    known: undefined,
    refusals: 0,
    tree: { covers: (root, code) => code.startsWith(root), history: () => [], successors: () => [] },
    now: NOW,
    ...more,
  }
}

function command(report: object = {}, units = ['31027']): Command<typeof recordVisit> {
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
  const caller = { subject: 'v1', roles: [], permissions: new Set<never>(), units, token: '' }
  return { input, caller, correlationId: 'c1' }
}

function visitOf(report: object = {}, more: Partial<VisitFacts> = {}): Visit {
  const decision = decideVisit(command(report), facts(more))
  if (!decision.ok) throw new Error(decision.code)
  return decision.visit
}

describe('a visit that counts', () => {
  test('keeps the hamlet and the day in Vietnam on which it happened', () => {
    expect(visitOf({ startedAt: '2026-03-16T23:30:00Z' })).toMatchObject({
      hamletCode: '31027.07',
      visitedOn: '2026-03-17',
      receivedAt: NOW.toISOString(),
      nextTryOn: null,
    })
  })

  test.each([
    ['refused', 0, '2026-03-31'],
    ['refused', 1, '2026-03-31'],
    ['refused', 2, null],
    ['absent', 0, '2026-03-24'],
    ['postponed', 5, '2026-03-24'],
    ['done', 2, null],
    ['not_found', 0, null],
  ])('%s after %i refusals: next try %s', (outcome, refusals, nextTryOn) => {
    expect(visitOf({ outcome }, { refusals }).nextTryOn).toBe(nextTryOn)
  })

  test('a phone clock up to five minutes fast is forgiven', () => {
    expect(visitOf({ startedAt: '2026-03-17T13:19:00Z' }).startedAt).toBe('2026-03-17T13:19:00.000Z')
  })

  test('a late report of a visit before the home was closed still counts', () => {
    expect(visitOf({}, { now: new Date('2026-10-01T00:00:00Z') }).hamletCode).toBe('31027.07')
  })
})

describe('sent again', () => {
  test('with the same content, in any order of fields: the first answer, nothing new', () => {
    const known = visitOf({ note: 'x', actions: [{ action: 'answer' }] })
    const again = decideVisit(
      command({ actions: [{ action: 'answer' }], note: 'x' }),
      facts({ known: JSON.parse(JSON.stringify(known)), now: new Date('2026-03-24T00:00:00Z') }),
    )
    expect(again).toEqual({ ok: true, visit: known, fresh: false })
  })

  test('with other content: refused', () => {
    const decision = decideVisit(command({ outcome: 'partly' }), facts({ known: visitOf() }))
    expect(decision).toMatchObject({ ok: false, code: 'visit-differs' })
  })
})

const somebody = { skill: 'online_payment', level: 'alone' }

test.each<[string, string, object, Partial<VisitFacts>, string[]?]>([
  ['unknown-household', '/householdId', {}, { household: undefined }],
  ['outside-scope', '/householdId', {}, {}, ['31018']],
  ['visit-in-future', '/startedAt', { startedAt: '2026-03-17T13:21:00Z' }, {}],
  ['visit-before-household', '/startedAt', { startedAt: '2026-01-09T10:00:00+07:00' }, {}],
  [
    'household-closed',
    '/householdId',
    { startedAt: '2026-09-01T00:00:00+07:00' },
    { now: new Date('2026-09-02T00:00:00Z') },
  ],
  ['unknown-team', '/teamId', {}, { team: undefined }],
  ['team-not-active', '/teamId', {}, { team: { active: [{ from: '2026-03-18', until: null }] } }],
  ['unknown-resident', '/assessments/0/residentId', { assessments: [{ residentId: PERSON, ...somebody }] }, {}],
  [
    'resident-elsewhere',
    '/actions/1/residentId',
    { actions: [{ action: 'answer' }, { action: 'answer', residentId: DAUGHTER }] },
    {},
  ],
])('%s names %s', (code, pointer, report, more, units) => {
  expect(decideVisit(command(report, units), facts(more))).toMatchObject({ ok: false, code, pointer })
})
