import { expect, test } from 'vitest'
import { formatNumber, formatPercent } from './numbers.ts'

test.each([
  [1234.5, '1.234,5'],
  [3118, '3.118'],
  [0, '0'],
  [1234567.891, '1.234.567,891'],
  [-1234.5, '-1.234,5'],
])('formatNumber(%d) is %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected)
})

test('decimals can be cut', () => {
  expect(formatNumber(1234.56, 1)).toBe('1.234,6')
  expect(formatNumber(1234.56, 0)).toBe('1.235')
})

test.each([
  [64, 120, '53,3 %'],
  [48, 120, '40,0 %'],
  [242, 330, '73,3 %'],
  [263, 310, '84,8 %'],
  [3118, 6400, '48,7 %'],
  [8, 8, '100,0 %'],
  [0, 8, '0,0 %'],
  [1, 2000, '0,1 %'],
  [1, 2001, '0,0 %'],
  [25000, 2000, '1.250,0 %'],
  [-1, 200, '-0,5 %'],
])('%i of %i is %s', (numerator, denominator, expected) => {
  expect(formatPercent(numerator, denominator)).toBe(expected)
})

test('nothing to divide by is no data, not 0 %', () => {
  expect(formatPercent(0, 0)).toBeNull()
  expect(formatPercent(5, 0)).toBeNull()
})
