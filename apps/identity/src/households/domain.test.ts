import {
  closeHousehold,
  correctHousehold,
  moveHousehold,
  registerHousehold,
} from '@lantoa/contracts/identity/households.http'
import { describe, expect, test } from 'vitest'
import { commandOf, SETTING, verdictOf } from '../../test/commands.ts'
import { elsewhere, household, householdId, otherHouseholdId, resident as person } from '../../test/people.ts'
import type { StoredResident } from '../residents/resident.ts'
import { decideClosing } from './closing.ts'
import { decideCorrection, decideMove, decideRegistration } from './domain.ts'
import type { StoredHousehold } from './household.ts'

const farAway: StoredHousehold = { ...household, householdId: otherHouseholdId, ...elsewhere }

describe('a registration', () => {
  const fields = { householdId, hamletCode: '31027.07', openedOn: '2025-08-01' }

  test.each([
    ['a new home', {}, {}, 'ok'],
    ['in a hamlet that nobody knows', { hamletCode: '31027.99' }, {}, 'unknown-unit'],
    ['before the hamlet', { openedOn: '2025-06-30' }, {}, 'unknown-unit'],
    ['while the hamlet still was', { hamletCode: '31027.08', openedOn: '2025-12-31' }, {}, 'ok'],
    ['on the day the hamlet was no more', { hamletCode: '31027.08', openedOn: '2026-01-01' }, {}, 'closed-unit'],
    ['today', { openedOn: '2026-03-20' }, {}, 'ok'],
    ['tomorrow', { openedOn: '2026-03-21' }, {}, 'day-in-future'],
    ['in another commune', { hamletCode: '31018.02' }, {}, 'outside-scope'],
    ['sent again', {}, { known: household, sameContent: true }, 'ok'],
    ['sent again after it moved away', {}, { known: farAway, sameContent: true }, 'not-found'],
    ['under an id of another commune, tomorrow', { openedOn: '2026-03-21' }, { known: farAway }, 'day-in-future'],
    [
      'sent again after its hamlet was closed for a day before',
      { hamletCode: '31027.08', openedOn: '2026-02-01' },
      { known: household, sameContent: true },
      'ok',
    ],
    ['sent again after it moved here', { hamletCode: '31018.02' }, { known: household, sameContent: true }, 'ok'],
    ['of another home under this id', {}, { known: household, sameContent: false }, 'household-differs'],
    [
      'of another home under this id, in a closed hamlet',
      { hamletCode: '31027.08', openedOn: '2026-02-01' },
      { known: household, sameContent: false },
      'household-differs',
    ],
  ])('%s', (_case, more, facts, verdict) => {
    const command = commandOf(registerHousehold, { ...fields, ...more })
    const decision = decideRegistration(command, { known: undefined, sameContent: false, ...SETTING, ...facts })
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('sent again writes nothing and answers how things are now', () => {
    const now = { ...household, version: 7 }
    const command = commandOf(registerHousehold, fields)
    expect(decideRegistration(command, { known: now, sameContent: true, ...SETTING })).toEqual({
      ok: true,
      household: now,
      fresh: false,
    })
  })
})

test('a correction touches only what it names', () => {
  const command = commandOf(correctHousehold, { householdId, devices: ['tablet'] })
  const decision = decideCorrection(command, { household, ...SETTING })
  expect(decision).toEqual({ ok: true, household: { ...household, devices: ['tablet'] } })
})

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
    const decision = decideMove(command, { household, ...SETTING, ...(facts as { household?: StoredHousehold }) })
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('on the first day leaves no trace of a place where nobody was', () => {
    const command = commandOf(moveHousehold, { ...fields, on: '2025-08-01' }, { units: ['91'] })
    expect(decideMove(command, { household, ...SETTING })).toMatchObject({
      household: { hamletCode: '31018.02', places: [{ hamletCode: '31018.02', from: '2025-08-01', until: null }] },
    })
  })
})

test('a move away and back on one day leaves one place', () => {
  const away = commandOf(moveHousehold, { householdId, to: '31018.02', on: '2026-03-01' }, { units: ['91'] })
  const there = decideMove(away, { household, ...SETTING })
  if (!there.ok) throw new Error(there.detail)
  const back = commandOf(moveHousehold, { householdId, to: '31027.07', on: '2026-03-01' }, { units: ['91'] })
  expect(decideMove(back, { household: there.household, ...SETTING })).toEqual({ ok: true, household })
})

describe('an end', () => {
  const into: StoredHousehold = { ...household, householdId: otherHouseholdId }
  const resident: StoredResident = { ...person, stays: [{ householdId, from: '2026-02-01', until: null }] }
  const merging = { householdId, status: 'merged', on: '2026-03-01', mergedInto: otherHouseholdId }

  test.each([
    ['a merger', merging, {}, 'ok'],
    ['a merger into nothing known', merging, { into: undefined }, 'unknown-household'],
    ['a merger into itself', { ...merging, mergedInto: householdId }, {}, 'same-household'],
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
    const known = { household, into, residents: [resident], ...SETTING }
    const decision = decideClosing(commandOf(closeHousehold, fields), { ...known, ...(facts as object) })
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('ends the stay of those who live there, and of nobody who left before', () => {
    const gone = {
      ...resident,
      leftOn: '2026-02-10',
      stays: [{ householdId, from: '2026-02-01', until: '2026-02-10' }],
    }
    const command = commandOf(closeHousehold, { householdId, status: 'closed', on: '2026-03-01' })
    const decision = decideClosing(command, { household, into: undefined, residents: [resident, gone], ...SETTING })
    expect(decision).toMatchObject({
      household: { status: 'closed', mergedInto: null, places: [{ until: '2026-03-01' }] },
      residents: [{ leftOn: '2026-03-01', stays: [{ householdId, from: '2026-02-01', until: '2026-03-01' }] }],
    })
  })
})
