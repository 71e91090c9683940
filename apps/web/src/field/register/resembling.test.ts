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
const FAR = { ...TWICE, hamletCode: '31027.08' }

test.each([
  ['Trần Thị Lan', { year: 1975 }, ['h', 'o']],
  ['tran thi lan', { date: '1975-12-31' }, ['o', 'h']],
  ['Trần Thị Lan', { date: '1975-01-02' }, ['h', 'o']],
  ['Tr. Thị Lann', { date: '1975-02-01' }, []],
  ['Tr. Thị Lan', { date: '1975-02-01' }, ['h', 'o']],
  ['Trần Lan', { date: '1975-02-01' }, ['h', 'o']],
  ['Trần Thị Lan', { year: 1977 }, []],
  ['Trần Thị', { year: 1975 }, []],
])('%s, born %j, is known in %j', (name, birth, ids) => {
  const sought = { name, birth, sex: 'female', phone: null, householdId: '', hamletCode: '31027.07' } as const
  expect(namesakesIn([HOME, TWICE], sought).map(({ home }) => home.householdId)).toEqual(ids)
})

test('who has the name and the year is shown wherever they live, who only resembles them in the hamlet', () => {
  const sought = { sex: 'female', phone: null, householdId: '', hamletCode: '31027.07' } as const
  const known = (name: string) => namesakesIn([FAR], { ...sought, name, birth: { year: 1975 } }).length
  expect([known('Trần Thị Lan'), known('Tr. Thị Lan')]).toEqual([1, 0])
})
