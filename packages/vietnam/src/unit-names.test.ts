import { expect, test } from 'vitest'
import { bareName, compareNumeric, unitTitle } from './unit-names.ts'

test.each([
  ['ấp', 'Ấp Thử', 'Thử', 'Ấp Thử'],
  ['ấp', 'ẤP 2', '2', 'Ấp 2'],
  ['khu phố', 'Khu Phố 3', '3', 'Khu phố 3'],
  ['khu', 'Khu phố 3', 'phố 3', 'Khu phố 3'],
  ['ấp', 'Ấp', 'Ấp', 'Ấp Ấp'],
  ['xã', 'Xã Tắc', 'Tắc', 'Xã Tắc'],
  ['ấp', 'Áp Hòa', 'Hòa', 'Ấp Hòa'],
  ['xã', 'An Minh', 'An Minh', 'Xã An Minh'],
  ['', 'Cả nước', 'Cả nước', 'Cả nước'],
])('%s %s is called %s and shown as %s', (kind, name, bare, title) => {
  expect([bareName({ kind, name }), unitTitle({ kind, name })]).toEqual([bare, title])
})

test.each([
  [
    ['ấp 10', 'ấp 2', 'ấp 1', 'ấp 11'],
    ['ấp 1', 'ấp 2', 'ấp 10', 'ấp 11'],
  ],
  [
    ['31027.100', '31027.99', '31027', '31018.10'],
    ['31018.10', '31027', '31027.99', '31027.100'],
  ],
  [
    ['12B', '12', '9/3', '9/21', '12A'],
    ['9/3', '9/21', '12', '12A', '12B'],
  ],
])('%j is in order as %j', (given, ordered) => {
  expect(given.toSorted(compareNumeric)).toEqual(ordered)
})
