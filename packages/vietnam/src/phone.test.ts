import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePhone } from './phone.ts'

test.each([
  ['0912345678', '+84912345678'],
  ['+84912345678', '+84912345678'],
  ['84912345678', '+84912345678'],
  ['0912 345 678', '+84912345678'],
  ['(091) 234-56.78', '+84912345678'],
  ['0321234567', '+84321234567'],
  ['0561234567', '+84561234567'],
  ['0791234567', '+84791234567'],
  ['0811234567', '+84811234567'],
])('%s is %s', (text, value) => {
  expect(parsePhone(text)).toEqual({ ok: true, value, warnings: [] })
})

test('some 052 ranges are disputed: a warning', () => {
  expect(parsePhone('0521234567')).toEqual({ ok: true, value: '+84521234567', warnings: ['disputed-range'] })
})

test.each([
  ['01234567890', 'retired-number'],
  ['+841694567890', 'retired-number'],
  ['01134567890', 'not-a-mobile-number'],
  ['0311234567', 'not-a-mobile-number'],
  ['0541234567', 'not-a-mobile-number'],
  ['0741234567', 'not-a-mobile-number'],
  ['0801234567', 'not-a-mobile-number'],
  ['02973812345', 'not-a-mobile-number'],
  ['091234567', 'not-a-mobile-number'],
  ['09123456789', 'not-a-mobile-number'],
  ['912345678', 'not-a-mobile-number'],
  ['++84912345678', 'not-a-mobile-number'],
  ['091234567a', 'not-a-mobile-number'],
  ['', 'not-a-mobile-number'],
])('%s: %s', (text, error) => {
  expect(parsePhone(text)).toEqual({ ok: false, error })
})

test('the stored form reads as itself', () => {
  const subscriber = fc.tuple(fc.constantFrom('32', '52', '70', '89', '90', '99'), fc.stringMatching(/^\d{7}$/))
  fc.assert(
    fc.property(subscriber, ([prefix, rest]) => {
      expect(parsePhone(`0${prefix}${rest}`)).toMatchObject({ ok: true, value: `+84${prefix}${rest}` })
      expect(parsePhone(`+84${prefix}${rest}`)).toEqual(parsePhone(`0${prefix}${rest}`))
    }),
  )
})
