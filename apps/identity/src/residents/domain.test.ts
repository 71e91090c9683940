import { correctResident, registerResident } from '@lantoa/contracts/identity/residents.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { elsewhere, household, householdId, resident, residentId } from '../../test/people.ts'
import type { StoredHousehold } from '../households/household.ts'
import { decideCorrection, decideRegistration } from './domain.ts'

const nobody = { number: null, owner: undefined }

describe('a registration', () => {
  const fields = { residentId, householdId, from: '2025-09-01', name: 'An', birth: { year: 1990 }, sex: 'male' }
  const closed: StoredHousehold = { ...household, status: 'merged' }

  test.each([
    ['somebody new', {}, {}, 'ok'],
    ['in a home that nobody knows', {}, { household: undefined }, 'unknown-household'],
    ['in a home of another commune', {}, { household: { ...household, ...elsewhere } }, 'unknown-household'],
    ['in a home that was merged', {}, { household: closed }, 'household-closed'],
    ['before the home', { from: '2025-07-31' }, {}, 'before-household'],
    ['from tomorrow on', { from: '2026-03-21' }, {}, 'day-in-future'],
    ['born tomorrow', { birth: { date: '2026-03-21' }, from: '2026-03-20' }, {}, 'birth-in-future'],
    ['born next year', { birth: { year: 2027 } }, {}, 'birth-in-future'],
    ['there before birth', { birth: { date: '2025-09-02' } }, {}, 'before-birth'],
    [
      'born tomorrow, in a home that nobody knows',
      { birth: { date: '2026-03-21' } },
      { household: undefined },
      'birth-in-future',
    ],
    ['from tomorrow on in a home that nobody knows', { from: '2026-03-21' }, { household: undefined }, 'day-in-future'],
    ['there from birth on', { birth: { date: '2025-09-01' } }, {}, 'ok'],
    ['born in the year of arrival', { birth: { year: 2025 } }, {}, 'ok'],
    [
      'with the number of another',
      {},
      { owner: { residentId: 'x', heirId: 'x', hamletCode: '31027.07' } },
      'personal-number-taken',
    ],
  ])('%s', (_case, more, facts, verdict) => {
    const known = { household, ...nobody, ...(facts as object) }
    const decision = decideRegistration(commandOf(registerResident, { ...fields, ...more }), known, CONTEXT)
    expect(verdictOf(decision)).toBe(verdict)
  })
})

describe('a correction', () => {
  const correct = (fields: object, facts: object = {}) =>
    decideCorrection(commandOf(correctResident, { residentId, ...fields }), { resident, ...nobody, ...facts }, CONTEXT)

  test('of nothing keeps everything', () => {
    expect(correct({})).toEqual({ ok: true, value: resident, fresh: false })
  })

  test('takes a number away, and gives another', () => {
    const none = { numberKeyId: null, numberHash: null, personalNumberEnds: null }
    expect(correct({ personalNumber: null })).toMatchObject({ value: none, fresh: true })
    const number = { keyId: 'k', hash: 'h2' }
    const given = { numberKeyId: 'k', numberHash: 'h2', personalNumberEnds: '456' }
    expect(correct({ personalNumber: '091190000456' }, { number })).toMatchObject({ value: given, fresh: true })
  })

  test('to a birth after the first stay is refused', () => {
    expect(verdictOf(correct({ birth: { date: '2025-08-02' } }))).toBe('before-birth')
  })

  test('of the own number is no duplicate', () => {
    const number = { keyId: 'k', hash: 'h1' }
    expect(
      correct({ personalNumber: '091190000123' }, { number, owner: { ...resident, heirId: resident.residentId } }),
    ).toMatchObject({ fresh: false })
  })

  test('of somebody that was changed meanwhile has to be read again', () => {
    const changed = { ...resident, version: 2 }
    expect(verdictOf(correct({ name: 'An' }, { resident: changed }))).toBe('precondition-failed')
    expect(correct({ name: resident.name }, { resident: changed })).toMatchObject({ fresh: false })
  })
})
