import { expect, test } from 'vitest'
import { readAmount, typedAmount } from './read-amount.ts'

test.each([
  ['85', 85],
  [' 3.118 ', 3118],
  ['1.006.400', 1_006_400],
  ['48,7', 48.7],
  ['1.234,5', 1234.5],
  ['48.7', undefined],
  ['3.11', undefined],
  ['', undefined],
  ['-5', undefined],
  ['85 %', undefined],
])('%j is %s', (text, amount) => expect(readAmount(text)).toBe(amount))

test.each([85, 48.7, 1234.5])('%s is typed so that it is read again', (amount) => {
  expect(readAmount(typedAmount(amount))).toBe(amount)
})
