import { leaveHousehold, moveResident } from '@lantoa/contracts/identity/residents.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { elsewhere, household, householdId, otherHouseholdId, resident, residentId } from '../../test/people.ts'
import type { StoredHousehold } from '../households/household.ts'
import { decideLeaving, decideMove } from './moving.ts'

describe('a move', () => {
  const target: StoredHousehold = { ...household, householdId: otherHouseholdId }
  const fields = { residentId, householdId: otherHouseholdId, on: '2026-03-01' }
  const left = { ...resident, leftOn: '2026-02-01', stays: [{ householdId, from: '2025-08-01', until: '2026-02-01' }] }

  test.each([
    ['to a neighbour', {}, {}, 'ok'],
    ['to nowhere', {}, { household: undefined }, 'unknown-household'],
    ['to another commune', {}, { household: { ...target, ...elsewhere } }, 'unknown-household'],
    ['to a closed home', {}, { household: { ...target, status: 'closed' } }, 'household-closed'],
    ['home', { householdId }, { household }, 'already-there'],
    ['back home after leaving', { householdId }, { household, resident: left }, 'ok'],
    ['back before leaving', { on: '2026-01-31' }, { resident: left }, 'before-last-change'],
    ['tomorrow', { on: '2026-03-21' }, {}, 'day-in-future'],
    ['of somebody of another commune', {}, { resident: { ...resident, ...elsewhere } }, 'not-found'],
  ])('%s', (_case, more, facts, verdict) => {
    const known = { resident, household: target, ...(facts as object) }
    const decision = decideMove(commandOf(moveResident, { ...fields, ...more }), known, CONTEXT)
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('sent again is done already', () => {
    const command = commandOf(moveResident, fields)
    const decision = decideMove(command, { resident, household: target }, CONTEXT)
    if (!decision.ok) throw new Error(decision.detail)
    const again = decideMove(command, { resident: decision.value, household: undefined }, CONTEXT)
    expect(again).toEqual({ ...decision, fresh: false })
  })

  test('leaving twice is refused, and the same leaving done already', () => {
    const command = commandOf(leaveHousehold, { residentId, on: '2026-03-01' })
    expect(decideLeaving(command, resident, CONTEXT)).toMatchObject({ fresh: true })
    expect(verdictOf(decideLeaving(command, left, CONTEXT))).toBe('already-left')
    const again = commandOf(leaveHousehold, { residentId, on: '2026-02-01' })
    expect(decideLeaving(again, { ...left, version: 5 }, CONTEXT)).toMatchObject({ fresh: false })
  })
})
