import { correctResident, registerResident } from '@lantoa/contracts/identity/residents.http'
import { describe, expect, test } from 'vitest'
import { commandOf, SETTING, verdictOf } from '../../test/commands.ts'
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
    ['there from birth on', { birth: { date: '2025-09-01' } }, {}, 'ok'],
    ['born in the year of arrival', { birth: { year: 2025 } }, {}, 'ok'],
    ['sent again', {}, { known: resident, sameContent: true }, 'ok'],
    ['sent again to a closed home', {}, { known: resident, sameContent: true, household: closed }, 'ok'],
    [
      'sent again after leaving these units',
      {},
      { known: { ...resident, ...elsewhere }, sameContent: true },
      'not-found',
    ],
    [
      'sent again after the home went to another commune without them',
      {},
      { known: resident, sameContent: true, household: { ...household, ...elsewhere } },
      'ok',
    ],
    ['of another person under this id', {}, { known: resident, sameContent: false }, 'resident-differs'],
    ['with the number of another', {}, { owner: { residentId: 'x', hamletCode: '31027.07' } }, 'personal-number-taken'],
  ])('%s', (_case, more, facts, verdict) => {
    const known = { household, known: undefined, sameContent: false, ...nobody, ...SETTING }
    const decision = decideRegistration(commandOf(registerResident, { ...fields, ...more }), {
      ...known,
      ...(facts as object),
    })
    expect(verdictOf(decision)).toBe(verdict)
  })
})

describe('a correction', () => {
  test('of nothing keeps everything', () => {
    const decision = decideCorrection(commandOf(correctResident, { residentId }), { resident, ...nobody, ...SETTING })
    expect(decision).toEqual({ ok: true, resident })
  })

  test('takes a number away, and gives another', () => {
    const away = decideCorrection(commandOf(correctResident, { residentId, personalNumber: null }), {
      resident,
      ...nobody,
      ...SETTING,
    })
    expect(away).toMatchObject({ resident: { number: null, personalNumberEnds: null } })
    const number = { keyId: 'k', hash: 'h2' }
    const given = decideCorrection(commandOf(correctResident, { residentId, personalNumber: '091190000456' }), {
      resident,
      number,
      owner: undefined,
      ...SETTING,
    })
    expect(given).toMatchObject({ resident: { number, personalNumberEnds: '456' } })
  })

  test('to a birth after the first stay is refused', () => {
    const command = commandOf(correctResident, { residentId, birth: { date: '2025-08-02' } })
    expect(verdictOf(decideCorrection(command, { resident, ...nobody, ...SETTING }))).toBe('before-birth')
  })

  test('of the own number is no duplicate', () => {
    const command = commandOf(correctResident, { residentId, personalNumber: '091190000123' })
    const decision = decideCorrection(command, { resident, number: resident.number, owner: resident, ...SETTING })
    expect(verdictOf(decision)).toBe('ok')
  })
})
