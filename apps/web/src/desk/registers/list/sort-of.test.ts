import { expect, test } from 'vitest'
import { readRegisterAsked } from '../addresses.ts'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { sortOf } from './sort-of.ts'

const HOMES = screenCalled('households') as Screen
const LIST = '/desk/registers/households?unit=31027&status=active'

test.each([
  ['hamletCode', undefined, `${LIST}&sort=hamletCode`, undefined],
  ['hamletCode', 'hamletCode', `${LIST}&sort=-hamletCode`, 'ascending'],
  ['hamletCode', '-hamletCode', `${LIST}&sort=hamletCode`, 'descending'],
  ['hamletCode', 'status', `${LIST}&sort=hamletCode`, undefined],
])('the heading of %s in a list by %s leads to %s', (path, sort, href, sorted) => {
  const asked = { unit: '31027', filters: { status: 'active' }, sort, cursor: 'c' }
  expect(sortOf(HOMES, path, asked)).toEqual({ href, sorted })
})

test('a list is sorted by nothing else than what its register has in order', () => {
  expect(sortOf(HOMES, 'address.lane', {})).toBeUndefined()
  expect(readRegisterAsked(HOMES, { sort: '-status' }).sort).toBe('-status')
  expect(readRegisterAsked(HOMES, { sort: 'address.lane' }).sort).toBeUndefined()
})
