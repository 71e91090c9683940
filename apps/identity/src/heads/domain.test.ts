import { HouseholdId, ResidentId } from '@lantoa/contracts/ids'
import { describe, expect, test } from 'vitest'
import { household, householdId, otherHouseholdId, resident, residentId } from '../../test/people.ts'
import { isHead, type StoredResident } from '../residents/resident.ts'
import { leave, moveTo } from '../residents/stays.ts'
import { headIn, livesIn, nameHead } from './domain.ts'

const head: StoredResident = { ...resident, headOf: householdId }
const second: StoredResident = { ...resident, residentId: ResidentId.parse('01990f3e-7c1a-7000-8000-0000000000d2') }
const elsewhere = { ...household, householdId: otherHouseholdId }
const ON = '2026-03-01'
const gone = { ...head, ...leave(head, ON) }

describe('who was said to head a home', () => {
  test.each<[string, StoredResident, boolean]>([
    ['heads it', head, true],
    ['and was never said to, does not', resident, false],
    ['does not after leaving, or dying', gone, false],
    ['does not after moving to another home', { ...head, ...moveTo(head, elsewhere, ON) }, false],
    ['does again after coming back', { ...gone, ...moveTo(gone, household, '2026-03-05') }, true],
    ['does, in whatever hamlet a change of boundaries puts the home', { ...head, hamletCode: '31018.02' }, true],
  ])('%s', (_case, one, expected) => {
    expect(isHead(one)).toBe(expected)
    expect(headIn(householdId, [second, one])).toBe(expected ? residentId : null)
  })
})

test.each([
  ['who lives there', resident, householdId, true],
  ['who left', gone, householdId, false],
  ['who lives elsewhere', resident, otherHouseholdId, false],
  ['nobody', undefined, householdId, false],
] as const)('of %s it is said whether they live there', (_case, one, home, expected) => {
  expect(livesIn(home, one)).toBe(expected)
})

describe('who is named takes the place of', () => {
  const namedBy = (named: string | null, people: StoredResident[]) =>
    nameHead(HouseholdId.parse(householdId), named, people).map(({ after }) => [after.residentId, after.headOf])

  test.each<[string, string | null, StoredResident[], unknown[]]>([
    ['nobody', second.residentId, [resident, second], [[second.residentId, householdId]]],
    [
      'the head before',
      second.residentId,
      [head, second],
      [
        [residentId, null],
        [second.residentId, householdId],
      ],
    ],
    [
      'a head who left, who heads nothing after coming back',
      second.residentId,
      [gone, second],
      [
        [residentId, null],
        [second.residentId, householdId],
      ],
    ],
    ['the same one: nothing changes', residentId, [head, second], []],
    ['the head, where it is nobody now', null, [head, second], [[residentId, null]]],
    ['none of another home', null, [{ ...head, headOf: otherHouseholdId }], []],
  ])('%s', (_case, named, people, expected) => expect(namedBy(named, people)).toEqual(expected))
})
