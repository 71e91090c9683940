import { expect, test } from 'vitest'
import { homeLike, personLike } from './alike.ts'

const HOME = { householdId: 'h-1', hamletCode: '31027.07', address: { number: '500', lane: 'Tổ 1' } }
const PERSON = { residentId: 'r-1', name: 'Trần Thị Lạc', birth: { date: '1970-05-01' }, leftOn: null }

test.each([
  ['the same address', 'h-2', { number: '500', lane: 'tổ 1' }, 'h-1'],
  ['the same home, sent again', 'h-1', { number: '500', lane: 'Tổ 1' }, undefined],
  ['another number', 'h-2', { number: '501', lane: 'Tổ 1' }, undefined],
  ['no address', 'h-2', undefined, undefined],
])('a new home with %s', (_what, id, address, alike) => {
  const record = { hamletCode: '31027.07', ...(address ? { address } : {}) }
  expect(homeLike({ id, record }, [{ ...HOME, address: null }, HOME])?.householdId).toBe(alike)
})

test.each([
  ['the same name and day', 'r-2', 'tran thi lac', { date: '1970-05-01' }, 'r-1'],
  ['the same name and year', 'r-2', 'Trần Thị Lạc', { year: 1970 }, 'r-1'],
  ['another day', 'r-2', 'Trần Thị Lạc', { date: '1970-05-02' }, undefined],
  ['another year', 'r-2', 'Trần Thị Lạc', { year: 1971 }, undefined],
  ['another name', 'r-2', 'Trần Thị Lan', { year: 1970 }, undefined],
  ['the same id, sent again', 'r-1', 'Trần Thị Lạc', { year: 1970 }, undefined],
])('a new person with %s', (_what, id, name, birth, alike) => {
  expect(personLike({ id, record: { name, birth } }, [PERSON])?.residentId).toBe(alike)
})

test('who has left is nobody of the home', () => {
  const record = { name: PERSON.name, birth: PERSON.birth }
  expect(personLike({ id: 'r-2', record }, [{ ...PERSON, leftOn: '2026-01-01' }])).toBeUndefined()
})
