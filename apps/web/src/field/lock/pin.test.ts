import { expect, test } from 'vitest'
import { isEasyPin, isPin } from './pin.ts'

test.each([
  ['123456', true],
  ['12345', false],
  ['1234567', false],
  ['12345a', false],
  ['', false],
])('%j is a PIN: %s', (text, is) => {
  expect(isPin(text)).toBe(is)
})

test.each([
  ['111111', true],
  ['123456', true],
  ['890123', true],
  ['654321', true],
  ['135791', false],
  ['471903', false],
])('%s is easy to guess: %s', (pin, easy) => {
  expect(isEasyPin(pin)).toBe(easy)
})
