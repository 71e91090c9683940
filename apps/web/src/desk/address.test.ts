import { expect, test } from 'vitest'
import { type Asked, indicatorAddress, readAsked, unitAddress } from './address.ts'

test.each<[Asked, string]>([
  [{}, '/desk/u/31027'],
  [{ on: '2026-03-17', view: 'as-was' }, '/desk/u/31027?on=2026-03-17&view=as-was'],
  [{ period: '2026..2026-03-17' }, '/desk/u/31027?period=2026..2026-03-17'],
  [{ period: '2025-07-15+100', sort: 'I-04' }, '/desk/u/31027?period=2025-07-15%2B100&sort=I-04'],
])('%o is an address, and the address says so again', (asked, address) => {
  expect(unitAddress('31027', asked)).toBe(address)
  const query = Object.fromEntries(new URL(address, 'http://desk.test').searchParams)
  expect(unitAddress('31027', readAsked(query))).toBe(address)
})

test('an old version of a unit has an address too', () => {
  expect(indicatorAddress('I-04', '15715@2020-01-01')).toBe('/desk/i/I-04/u/15715@2020-01-01')
})

test('what the pages do not know stays out', () => {
  expect(readAsked({ name: 'Hoa', view: 'tomorrow', part: 'all' })).toEqual({})
})
