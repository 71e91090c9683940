import { correctHousehold, registerHousehold } from '@lantoa/contracts/identity/households.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { household, householdId } from '../../test/people.ts'
import { decideCorrection, decideRegistration } from './domain.ts'

describe('a registration', () => {
  const fields = { householdId, hamletCode: '31027.07', openedOn: '2025-08-01' }

  test.each([
    ['a new home', {}, 'ok'],
    ['in a hamlet that nobody knows', { hamletCode: '31027.99' }, 'unknown-unit'],
    ['before the hamlet', { openedOn: '2025-06-30' }, 'unknown-unit'],
    ['while the hamlet still was', { hamletCode: '31027.08', openedOn: '2025-12-31' }, 'ok'],
    ['on the day the hamlet was no more', { hamletCode: '31027.08', openedOn: '2026-01-01' }, 'closed-unit'],
    ['today', { openedOn: '2026-03-20' }, 'ok'],
    ['tomorrow', { openedOn: '2026-03-21' }, 'day-in-future'],
    ['in another commune', { hamletCode: '31018.02' }, 'outside-scope'],
  ])('%s', (_case, more, verdict) => {
    const command = commandOf(registerHousehold, { ...fields, ...more })
    expect(verdictOf(decideRegistration(command, CONTEXT))).toBe(verdict)
  })
})

describe('a correction', () => {
  const command = commandOf(correctHousehold, { householdId, devices: ['tablet'] })

  test('touches only what it names', () => {
    const value = { ...household, devices: ['tablet'], version: 2 }
    expect(decideCorrection(command, household, CONTEXT)).toEqual({ ok: true, value, fresh: true })
  })

  test('sent again is done already, whatever the version', () => {
    const value = { ...household, devices: ['tablet' as const], version: 7 }
    expect(decideCorrection(command, value, CONTEXT)).toEqual({ ok: true, value, fresh: false })
  })
})
