import { expect, test } from 'vitest'
import { HOME, person } from '../../../test/sample-home.ts'
import { homesAt, namesakesIn } from './resembling.ts'

const OTHER = { ...HOME, householdId: 'o', address: { number: '12', lane: '' }, people: [] }
const MASKED = { ...HOME, householdId: 'm', address: null, people: [] }
const HOMES = [HOME, OTHER, MASKED]

test.each([
  ['12', 'Kênh 5', ['h']],
  ['12', 'kenh 5', ['h']],
  ['12', '', ['o']],
  ['12a', 'Kênh 5', []],
  ['', 'Kênh 5', []],
  ['', '', []],
])('the homes at number %j in lane %j are %j', (number, lane, ids) => {
  expect(homesAt(HOMES, { number, lane }).map(({ home }) => home.householdId)).toEqual(ids)
})

const TWICE = { ...OTHER, people: [person('Trần  thị LAN', { year: 1975 })] }

test.each([
  ['Trần Thị Lan', { year: 1975 }, ['h', 'o']],
  ['tran thi lan', { date: '1975-12-31' }, ['h', 'o']],
  ['Trần Thị Lan', { year: 1976 }, []],
  ['Trần Thị', { year: 1975 }, []],
])('%s, born %j, is known in %j', (name, birth, ids) => {
  expect(namesakesIn([HOME, TWICE], { name, birth }).map(({ home }) => home.householdId)).toEqual(ids)
})
