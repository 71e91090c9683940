import { expect, test } from 'vitest'
import { person } from '../../../../test/sample-home.ts'
import { choicesFor, headCorrection, headOf } from './decide.ts'
import { headInWords } from './head-in-words.ts'

const MADE = { id: 'c', now: new Date('2026-03-17T11:40:00Z') }
const HOA = person('Nguyễn Thị Hoa', { year: 1948 })
const LAN = person('Trần Thị Lan', { year: 1975 }, { isHead: true })

test.each([
  ['where nobody was, says so', [HOA], null],
  ['in place of another one, says whom was seen', [HOA, LAN], LAN.residentId],
])('who is named head of a home %s', (_case, people, saw) => {
  const about = { kind: 'home', householdId: 'h', edits: { head: { saw, says: HOA.residentId } } }
  const body = { madeAt: '2026-03-17T11:40:00.000Z', about }
  expect(headCorrection(HOA, headOf(people)?.residentId, MADE)).toEqual({
    kind: 'correction',
    id: 'c',
    householdId: 'h',
    body,
  })
})

test('of who is the head already nothing is written down', () => {
  expect(headCorrection(LAN, LAN.residentId, MADE)).toBeUndefined()
  expect(choicesFor(LAN).map(({ value }) => value)).toEqual(['yes'])
  expect(choicesFor(HOA).map(({ value }) => value)).toEqual(['yes', 'no'])
})

test.each([
  [LAN, LAN, 'Là chủ hộ'],
  [HOA, LAN, 'Đang ghi chủ hộ là Trần Thị Lan'],
  [HOA, undefined, 'Chưa ghi ai là chủ hộ'],
])('it is said who heads the home', (one, head, words) => expect(headInWords(one, head)).toBe(words))
