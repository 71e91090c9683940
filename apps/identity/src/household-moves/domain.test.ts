import { closeHousehold, moveHousehold } from '@lantoa/contracts/identity/households.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { elsewhere, household, householdId, otherHouseholdId, resident as person } from '../../test/people.ts'
import type { StoredHousehold } from '../households/household.ts'
import { inOrder } from '../likeness/distinct-pairs.ts'
import type { StoredResident } from '../residents/resident.ts'
import { decideClosing, endStays } from './closing.ts'
import { decideMove } from './domain.ts'

const NONE_TWO = { same: new Map(), pairs: [] }
const SAID_TWO = { ...inOrder(householdId, otherHouseholdId), decidedBy: 'o', decidedAt: '2026-03-01T00:00:00.000Z' }
const farAway: StoredHousehold = { ...household, householdId: otherHouseholdId, ...elsewhere }

describe('a move', () => {
  const fields = { householdId, to: '31018.02', on: '2026-03-01' }

  test.each([
    ['to the other commune', {}, {}, { units: ['91'] }, 'ok'],
    ['out of the own units', {}, {}, {}, 'outside-scope'],
    ['of a home of others', {}, { household: farAway }, {}, 'not-found'],
    ['of a home that nobody knows', {}, { household: undefined }, {}, 'not-found'],
    ['of a home that was changed meanwhile', {}, {}, { ifMatch: 2 }, 'precondition-failed'],
    ['of a closed home', {}, { household: { ...household, status: 'closed' } }, { units: ['91'] }, 'household-closed'],
    ['to where it is', { to: '31027.07' }, {}, {}, 'already-there'],
    ['before it was there', { on: '2025-07-31' }, {}, { units: ['91'] }, 'before-last-change'],
    ['tomorrow', { on: '2026-03-21' }, {}, { units: ['91'] }, 'day-in-future'],
    ['into a closed hamlet', { to: '31027.08' }, {}, {}, 'closed-unit'],
  ])('%s', (_case, more, facts, options, verdict) => {
    const command = commandOf(moveHousehold, { ...fields, ...more }, options)
    // The table holds statuses as text.
    const known = { household, ...(facts as { household?: StoredHousehold }) }
    const decision = decideMove(command, known.household, CONTEXT)
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('on the first day leaves no trace of a place where nobody was', () => {
    const command = commandOf(moveHousehold, { ...fields, on: '2025-08-01' }, { units: ['91'] })
    expect(decideMove(command, household, CONTEXT)).toMatchObject({
      value: { hamletCode: '31018.02', places: [{ hamletCode: '31018.02', from: '2025-08-01', until: null }] },
    })
  })
})

test('a move away and back on one day leaves one place', () => {
  const away = commandOf(moveHousehold, { householdId, to: '31018.02', on: '2026-03-01' }, { units: ['91'] })
  const there = decideMove(away, household, CONTEXT)
  if (!there.ok) throw new Error(there.detail)
  expect(decideMove(away, there.value, CONTEXT)).toEqual({ ...there, fresh: false })
  const back = { householdId, to: '31027.07', on: '2026-03-01' }
  const decision = decideMove(commandOf(moveHousehold, back, { units: ['91'], ifMatch: 2 }), there.value, CONTEXT)
  expect(decision).toEqual({ ok: true, value: { ...household, version: 3 }, fresh: true })
})

describe('an end', () => {
  const into: StoredHousehold = { ...household, householdId: otherHouseholdId }
  const resident: StoredResident = { ...person, stays: [{ householdId, from: '2026-02-01', until: null }] }
  const merging = { householdId, status: 'merged', on: '2026-03-01', mergedInto: otherHouseholdId }

  test.each([
    ['a merger', merging, {}, 'ok'],
    ['a merger into nothing known', merging, { into: undefined }, 'unknown-household'],
    ['a merger into itself', { ...merging, mergedInto: householdId }, {}, 'same-household'],
    ['a merger into one that is another', merging, { pairs: [SAID_TWO] }, 'distinct-homes'],
    ['an end where it is another', { householdId, status: 'closed', on: '2026-03-01' }, { pairs: [SAID_TWO] }, 'ok'],
    ['a merger into another commune', merging, { into: farAway }, 'unknown-household'],
    ['a merger into a closed home', merging, { into: { ...into, status: 'closed' } }, 'household-closed'],
    [
      'a merger into a home that came later',
      merging,
      { into: { ...into, places: [{ hamletCode: '31027.07', from: '2026-03-02', until: null }] } },
      'before-household',
    ],
    ['before somebody came', { ...merging, on: '2026-01-31' }, {}, 'before-last-change'],
    ['on the day that somebody came', { ...merging, on: '2026-02-01' }, {}, 'ok'],
    ['tomorrow', { ...merging, on: '2026-03-21' }, {}, 'day-in-future'],
  ])('%s', (_case, fields, facts, verdict) => {
    const known = { ...NONE_TWO, household, into, heirs: new Map(), residents: [resident], ...(facts as object) }
    const decision = decideClosing(commandOf(closeHousehold, fields), known, CONTEXT)
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('ends the stay of those who live there, and of nobody who left before', () => {
    const gone = {
      ...resident,
      leftOn: '2026-02-10',
      stays: [{ householdId, from: '2026-02-01', until: '2026-02-10' }],
    }
    const command = commandOf(closeHousehold, { householdId, status: 'closed', on: '2026-03-01' })
    const facts = { ...NONE_TWO, household, into: undefined, heirs: new Map(), residents: [resident, gone] }
    const decision = decideClosing(command, facts, CONTEXT)
    expect(decision).toMatchObject({ value: { status: 'closed', mergedInto: null, places: [{ until: '2026-03-01' }] } })
    const stays = [{ householdId, from: '2026-02-01', until: '2026-03-01' }]
    expect(endStays(command.input, { ...facts, isHeaded: false })).toMatchObject([
      { before: resident, after: { leftOn: '2026-03-01', stays } },
    ])
  })

  test.each([
    ['has a head keeps it', true, { headOf: householdId }],
    ['has none takes that of the other', false, { headOf: into.householdId }],
  ])('a home into which another one goes and that %s', (_case, isHeaded, after) => {
    const head = { ...resident, headOf: householdId }
    const given = { householdId, on: '2026-03-01' }
    expect(endStays(given, { into, residents: [head], isHeaded })).toMatchObject([{ before: head, after }])
    expect(endStays(given, { into, residents: [resident], isHeaded })).toMatchObject([{ after: { headOf: null } }])
  })
})
