import { correctMove, correctStay, reopenHousehold } from '@lantoa/contracts/identity/corrections.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { elsewhere, household, householdId, otherHouseholdId, resident, residentId } from '../../test/people.ts'
import type { StoredHousehold } from '../households/household.ts'
import type { StoredResident } from '../residents/resident.ts'
import { decideMoveCorrection, decideReopening } from './domain.ts'
import { decideStayCorrection } from './stay-correction.ts'

const reason = 'The wrong line of the list'
const province = { units: ['91'] }

describe('a corrected move', () => {
  const moved: StoredHousehold = {
    ...household,
    hamletCode: '31018.02',
    places: [
      { hamletCode: '31027.07', from: '2025-08-01', until: '2026-03-01' },
      { hamletCode: '31018.02', from: '2026-03-01', until: null },
    ],
  }
  const lived: StoredResident = { ...resident, stays: [{ householdId, from: '2025-09-01', until: null }] }
  const judge = (fields: object, facts: { household?: StoredHousehold | undefined } = {}, options: object = province) =>
    decideMoveCorrection(
      commandOf(correctMove, { householdId, from: '2026-03-01', reason, ...fields }, options),
      { household: moved, residents: [lived], ...facts },
      CONTEXT,
    )

  test.each([
    ['to an earlier day', { on: '2026-02-01' }, {}, 'ok'],
    ['to a day to come', { on: '2026-03-21' }, {}, 'day-in-future'],
    ['to a day before the first one', { on: '2025-07-31' }, {}, 'stretches-cross'],
    ['to another hamlet, which was closed', { to: '31027.08' }, {}, 'closed-unit'],
    ['to a hamlet that nobody knows', { to: '31027.99' }, {}, 'unknown-unit'],
    ['of a stretch that is not there', { from: '2026-03-02', on: '2026-02-01' }, {}, 'unknown-stretch'],
    [
      'to the hamlet of the stretch, of another first day',
      { from: '2026-03-02', to: '31018.02' },
      {},
      'unknown-stretch',
    ],
    [
      'of the first day, later than somebody lived there',
      { from: '2025-08-01', on: '2025-09-02' },
      {},
      'residents-before',
    ],
    ['of the first day, later', { from: '2025-08-01', on: '2025-09-01' }, {}, 'ok'],
    ['of the first day, before the hamlet', { from: '2025-08-01', on: '2025-06-01' }, {}, 'unknown-unit'],
    [
      'of a closed home',
      { on: '2026-02-01' },
      { household: { ...moved, status: 'closed' as const } },
      'household-closed',
    ],
    ['of a home that nobody knows', { on: '2026-02-01' }, { household: undefined }, 'not-found'],
    [
      'of a place that follows from a split',
      { on: '2026-02-01' },
      {
        household: {
          ...moved,
          places: [{ hamletCode: '31018.02', from: '2026-03-01', until: null, assignedFrom: ['x'] }],
        },
      },
      'assigned-place',
    ],
  ])('%s', (_case, fields, facts, verdict) => {
    expect(verdictOf(judge(fields, facts))).toBe(verdict)
  })

  test('of a home of others, or changed meanwhile, is refused', () => {
    expect(verdictOf(judge({ on: '2026-02-01' }, {}, {}))).toBe('not-found')
    expect(verdictOf(judge({ on: '2026-02-01' }, {}, { ...province, ifMatch: 2 }))).toBe('precondition-failed')
  })

  test('into other units is refused', () => {
    const here = { ...household, version: 1 }
    expect(verdictOf(judge({ from: '2025-08-01', to: '31018.02' }, { household: here }, {}))).toBe('outside-scope')
  })

  test.each([
    ['another day', { on: '2026-02-01' }, ['2025-08-01', '2026-02-01']],
    ['the hamlet before: it never moved', { to: '31027.07' }, ['2025-08-01']],
    ['the first day of all: it never was elsewhere', { on: '2025-08-01' }, ['2025-08-01']],
  ])('says %s, and sent again it is done already', (_case, fields, begins) => {
    const decision = judge(fields)
    if (!decision.ok) throw new Error(decision.detail)
    expect(decision.value.places.map(({ from }) => from)).toEqual(begins)
    expect(decision.value.places.at(-1)?.until).toBeNull()
    expect(judge(fields, { household: decision.value })).toEqual({ ...decision, fresh: false })
  })
})

describe('a reopened home', () => {
  const closed: StoredHousehold = {
    ...household,
    status: 'closed',
    places: [{ hamletCode: '31027.07', from: '2025-08-01', until: '2026-03-01' }],
  }
  const change = {
    ...{
      subjectId: householdId,
      version: 1,
      onDay: null,
      fields: [],
      reason,
      householdId: null,
      householdVersion: null,
    },
    ...{ changedBy: 'x', changedAt: '2026-03-02T00:00:00.000Z' },
  }
  const judge = (known: StoredHousehold | undefined, kind: string, before: unknown = household, options: object = {}) =>
    decideReopening(
      commandOf(reopenHousehold, { householdId, reason }, options),
      { household: known, last: { ...change, kind, before } },
      CONTEXT,
    )

  test('goes on in its place, and sent again it is done already', () => {
    const decision = judge(closed, 'closed')
    expect(decision).toEqual({ ok: true, value: { ...household, version: 2 }, fresh: true })
    if (decision.ok) expect(judge(decision.value, 'reopened')).toEqual({ ...decision, fresh: false })
  })

  test('goes on in a place of the very day of its end', () => {
    const places = [...closed.places, { hamletCode: '31018.02', from: '2026-03-01', until: null }]
    expect(judge(closed, 'closed', { ...household, places })).toMatchObject({ value: { places, ...elsewhere } })
    expect(judge({ ...closed, places: [] }, 'closed')).toMatchObject({ value: { places: household.places } })
  })

  test.each([
    ['that is not closed', household, 'moved', {}, 'household-active'],
    ['of which nothing is kept', { ...closed, places: [] }, 'assigned', {}, 'closing-unknown'],
    ['of others', { ...closed, ...elsewhere }, 'closed', {}, 'not-found'],
    ['that nobody knows', undefined, 'closed', {}, 'not-found'],
    ['that was changed meanwhile', closed, 'closed', { ifMatch: 2 }, 'precondition-failed'],
  ])('%s is refused', (_case, known, kind, options, verdict) => {
    const before = kind === 'assigned' ? { places: [] } : household
    expect(verdictOf(judge(known, kind, before, options))).toBe(verdict)
  })
})

describe('a corrected stay', () => {
  const other: StoredHousehold = { ...household, householdId: otherHouseholdId }
  const lived: StoredResident = {
    ...resident,
    householdId: otherHouseholdId,
    leftOn: '2026-03-01',
    stays: [
      { householdId, from: '2025-08-01', until: '2026-01-01' },
      { householdId: otherHouseholdId, from: '2026-01-01', until: '2026-03-01' },
    ],
  }
  const ended: StoredHousehold = {
    ...other,
    status: 'closed',
    places: [{ hamletCode: '31027.07', from: '2025-08-01', until: '2026-03-10' }],
  }
  const judge = (fields: object, home = other, known: StoredResident | undefined = lived, options: object = {}) =>
    decideStayCorrection(
      commandOf(correctStay, { residentId, from: '2026-01-01', reason, ...fields }, options),
      {
        resident: known,
        homes: new Map([
          [householdId as string, household],
          [otherHouseholdId as string, home],
        ]),
      },
      CONTEXT,
    )

  test.each([
    ['earlier', { on: '2025-12-01' }, other, 'ok'],
    ['before the other stay', { on: '2025-07-31' }, other, 'stretches-cross'],
    ['before birth', { on: '1990-05-19' }, other, 'before-birth'],
    ['to a day to come', { on: '2026-03-21' }, other, 'day-in-future'],
    ['until a day to come', { until: '2026-03-21' }, other, 'day-in-future'],
    ['has not left', { until: null }, other, 'ok'],
    ['has not left a closed home', { until: null }, ended, 'household-closed'],
    ['left a closed home earlier', { until: '2026-03-10' }, ended, 'ok'],
    ['left a closed home after its end', { until: '2026-03-11' }, ended, 'household-closed'],
    ['began before the home', { from: '2025-08-01', on: '2025-07-31' }, other, 'before-household'],
    ['in a home that nobody knows', { householdId: residentId }, other, 'unknown-household'],
    [
      'in a home of others',
      { from: '2025-08-01', householdId: otherHouseholdId },
      { ...other, ...elsewhere },
      'unknown-household',
    ],
    ['of a stay that is not there', { from: '2026-01-02', until: null }, other, 'unknown-stretch'],
    [
      'until the day that the stay ends, of another first day',
      { from: '2026-01-02', until: '2026-03-01' },
      other,
      'unknown-stretch',
    ],
    [
      'in the home of the stay, of another first day',
      { from: '2026-01-02', householdId: otherHouseholdId },
      other,
      'unknown-stretch',
    ],
  ])('%s', (_case, fields, home, verdict) => {
    expect(verdictOf(judge(fields, home))).toBe(verdict)
  })

  test('of somebody of others, or changed meanwhile, is refused', () => {
    expect(verdictOf(judge({ until: null }, other, { ...lived, ...elsewhere }))).toBe('not-found')
    expect(verdictOf(judge({ until: null }, other, lived, { ifMatch: 2 }))).toBe('precondition-failed')
    const nothing = { from: '2026-01-02', until: '2026-03-01' }
    expect(verdictOf(judge(nothing, other, lived, { ifMatch: 2 }))).toBe('precondition-failed')
    const next = { ...lived, version: 2 }
    expect(verdictOf(judge(nothing, other, next, { ifMatch: 1 }))).toBe('precondition-failed')
  })

  test.each([
    ['has not left', { until: null }, 2, otherHouseholdId, null],
    ['never moved', { householdId }, 1, householdId, '2026-03-01'],
    ['was there from the beginning', { on: '2025-08-01' }, 1, otherHouseholdId, '2026-03-01'],
    ['left another day', { until: '2026-03-05' }, 2, otherHouseholdId, '2026-03-05'],
  ])('%s, and sent again it is done already', (_case, fields, stays, home, leftOn) => {
    const decision = judge(fields)
    if (!decision.ok) throw new Error(decision.detail)
    expect(decision.value).toMatchObject({ householdId: home, leftOn })
    expect(decision.value.stays).toHaveLength(stays)
    expect(judge(fields, other, decision.value)).toEqual({ ...decision, fresh: false })
  })
})
