import { describe, expect, test } from 'vitest'
import { callerOf } from '../../test/commands.ts'
import { householdId, otherHouseholdId, resident, residentId } from '../../test/people.ts'
import { residentState, residentView } from './resident.ts'

describe('what others get to know', () => {
  const facts = {
    residentId,
    birth: resident.birth,
    stays: resident.stays,
    leftOn: null,
    others: [],
    places: {},
    steps: [],
    mergedInto: null,
    restrictedSince: null,
  }

  test('hamlets follow from where the household lay during the stay', () => {
    const stays = [
      { householdId, from: '2025-09-01', until: '2026-02-01' },
      { householdId: otherHouseholdId, from: '2026-02-01', until: null },
    ]
    const places = {
      [householdId]: [
        { hamletCode: '31027.07', from: '2025-08-01', until: '2025-10-01' },
        { hamletCode: '31018.02', from: '2025-10-01', until: '2026-03-01' },
      ],
      [otherHouseholdId]: [{ hamletCode: '31027.08', from: '2025-01-01', until: null }],
    }
    expect(residentState({ ...facts, stays, places }).stays).toEqual([
      { householdId, hamletCode: '31027.07', from: '2025-09-01', until: '2025-10-01' },
      { householdId, hamletCode: '31018.02', from: '2025-10-01', until: '2026-02-01' },
      { householdId: otherHouseholdId, hamletCode: '31027.08', from: '2026-02-01', until: null },
    ])
  })

  test('of one who was written down twice that, and where they were said to live', () => {
    const place = { hamletCode: '31027.07', from: '2025-08-01', until: null }
    const state = residentState({ ...facts, places: { [householdId]: [place] }, mergedInto: residentId })
    expect(state).toMatchObject({ stays: [], steps: [], level2Since: null, mergedInto: residentId })
    expect(state.lived).toEqual([{ householdId, ...place }])
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
