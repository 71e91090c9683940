import {
  correctResident,
  leaveHousehold,
  moveResident,
  registerResident,
} from '@lantoa/contracts/identity/residents.http'
import { HouseholdId, ResidentId } from '@lantoa/contracts/ids'
import { describe, expect, test } from 'vitest'
import { callerOf, commandOf, SETTING, verdictOf } from '../../test/commands.ts'
import type { StoredHousehold } from '../households/household.ts'
import { decideCorrection, decideRegistration } from './domain.ts'
import { decideLeaving, decideMove } from './moving.ts'
import { residentState, residentView, type StoredResident } from './resident.ts'

const residentId = ResidentId.parse('01990f3e-7c1a-7000-8000-0000000000d1')
const householdId = HouseholdId.parse('01990f3e-7c1a-7000-8000-0000000000a1')
const otherId = HouseholdId.parse('01990f3e-7c1a-7000-8000-0000000000a2')
const household: StoredHousehold = {
  householdId,
  status: 'active',
  hamletCode: '31027.07',
  places: [{ hamletCode: '31027.07', from: '2025-08-01', until: null }],
  mergedInto: null,
  address: { number: '', lane: '' },
  devices: [],
  language: null,
  version: 1,
}
const resident: StoredResident = {
  residentId,
  householdId,
  hamletCode: '31027.07',
  stays: [{ householdId, from: '2025-08-01', until: null }],
  leftOn: null,
  name: "H'Hen Niê",
  birth: { date: '1990-05-20' },
  sex: 'female',
  phone: '+84912345678',
  number: { keyId: 'k', hash: 'h1' },
  personalNumberEnds: '123',
  version: 1,
}
const elsewhere = { hamletCode: '31018.02' }
const nobody = { number: null, owner: undefined }

describe('a registration', () => {
  const fields = { residentId, householdId, from: '2025-09-01', name: 'An', birth: { year: 1990 }, sex: 'male' }
  const closed: StoredHousehold = { ...household, status: 'merged' }

  test.each([
    ['somebody new', {}, {}, 'ok'],
    ['in a home that nobody knows', {}, { household: undefined }, 'unknown-household'],
    ['in a home of another commune', {}, { household: { ...household, ...elsewhere } }, 'outside-scope'],
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

describe('a move', () => {
  const target: StoredHousehold = { ...household, householdId: otherId }
  const fields = { residentId, householdId: otherId, on: '2026-03-01' }
  const left = { ...resident, leftOn: '2026-02-01', stays: [{ householdId, from: '2025-08-01', until: '2026-02-01' }] }

  test.each([
    ['to a neighbour', {}, {}, 'ok'],
    ['to nowhere', {}, { household: undefined }, 'unknown-household'],
    ['to another commune', {}, { household: { ...target, ...elsewhere } }, 'outside-scope'],
    ['to a closed home', {}, { household: { ...target, status: 'closed' } }, 'household-closed'],
    ['home', { householdId }, { household }, 'already-there'],
    ['back home after leaving', { householdId }, { household, resident: left }, 'ok'],
    ['back before leaving', { on: '2026-01-31' }, { resident: left }, 'before-last-change'],
    ['tomorrow', { on: '2026-03-21' }, {}, 'day-in-future'],
    ['of somebody of another commune', {}, { resident: { ...resident, ...elsewhere } }, 'not-found'],
  ])('%s', (_case, more, facts, verdict) => {
    const decision = decideMove(commandOf(moveResident, { ...fields, ...more }), {
      resident,
      household: target,
      ...SETTING,
      ...(facts as object),
    })
    expect(verdictOf(decision)).toBe(verdict)
  })

  test('leaving twice is refused', () => {
    const command = commandOf(leaveHousehold, { residentId, on: '2026-03-01' })
    expect(verdictOf(decideLeaving(command, { resident, ...SETTING }))).toBe('ok')
    expect(verdictOf(decideLeaving(command, { resident: left, ...SETTING }))).toBe('already-left')
  })
})

describe('what others get to know', () => {
  const facts = { residentId, birth: resident.birth, stays: resident.stays, places: {}, steps: [] }

  test('hamlets follow from where the household lay during the stay', () => {
    const stays = [
      { householdId, from: '2025-09-01', until: '2026-02-01' },
      { householdId: otherId, from: '2026-02-01', until: null },
    ]
    const places = {
      [householdId]: [
        { hamletCode: '31027.07', from: '2025-08-01', until: '2025-10-01' },
        { hamletCode: '31018.02', from: '2025-10-01', until: '2026-03-01' },
      ],
      [otherId]: [{ hamletCode: '31027.08', from: '2025-01-01', until: null }],
    }
    expect(residentState({ ...facts, stays, places }).stays).toEqual([
      { householdId, hamletCode: '31027.07', from: '2025-09-01', until: '2025-10-01' },
      { householdId, hamletCode: '31018.02', from: '2025-10-01', until: '2026-02-01' },
      { householdId: otherId, hamletCode: '31027.08', from: '2026-02-01', until: null },
    ])
  })

  test.each([
    [{ date: '2011-03-31' }, '2011-03'],
    [{ year: 2011 }, '2011-12'],
  ])('born %j is born in %s', (birth, month) => {
    expect(residentState({ ...facts, birth }).birthMonth).toBe(month)
  })

  test.each([
    ['done', '2026-03-20'],
    ['guided', null],
    ['not_started', null],
  ] as const)('activation that is %s: level 2 since %s', (state, since) => {
    const steps = [{ step: 'level2_activated', state, on: '2026-03-20' } as const]
    expect(residentState({ ...facts, steps }).level2Since).toBe(since)
  })
})

describe('what a caller sees', () => {
  test.each([
    ['volunteer', false],
    ['team_leader', false],
    ['commune_officer', false],
    ['province_officer', true],
    ['privacy_officer', true],
  ])('%s: masked %s', (role, masked) => {
    const view = residentView(resident, callerOf(role))
    expect(view.masked).toBe(masked)
    expect(view.name).toBe(masked ? 'H*** N***' : "H'Hen Niê")
    expect(view.birth).toEqual(masked ? { year: 1990 } : resident.birth)
    expect([view.phone, view.personalNumberEnds]).toEqual(masked ? [null, null] : ['+84912345678', '123'])
  })
})
