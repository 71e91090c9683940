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
  ['\u202a0912\u2011345\u2011678\u202c', '+84912345678'],
  ['\u200b0912\u00a0345\u00a0678', '+84912345678'],
  ['0912–345–678', '+84912345678'],
])('%s is %s', (text, value) => {
  expect(parsePhone(text)).toEqual({ ok: true, value, warnings: [] })
})

test('some 052 ranges are disputed: a warning', () => {
  expect(parsePhone('0521234567')).toEqual({ ok: true, value: '+84521234567', warnings: ['disputed-range'] })
})

test.each([
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

test.each([
  ['Mobifone', { 120: '70', 121: '79', 122: '77', 126: '76', 128: '78' }],
  ['Vinaphone', { 123: '83', 124: '84', 125: '85', 127: '81', 129: '82' }],
  ['Viettel', { 162: '32', 163: '33', 164: '34', 165: '35', 166: '36', 167: '37', 168: '38', 169: '39' }],
  ['Vietnamobile', { 186: '56', 188: '58' }],
  ['Gmobile', { 199: '59' }],
  ['nobody', { 130: undefined, 160: undefined, 198: undefined }],
])('numbers of before 2018 of %s are told what they became', (_carrier, became) => {
  for (const [old, today] of Object.entries(became)) {
    const now = today && `+84${today}4567890`
    expect(parsePhone(`0${old}4567890`)).toEqual({ ok: false, error: 'retired-number', now })
    expect(parsePhone(`+84 ${old} 456 78 90`)).toEqual({ ok: false, error: 'retired-number', now })
    if (now) expect(parsePhone(now)).toMatchObject({ ok: true, value: now })
  }
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
