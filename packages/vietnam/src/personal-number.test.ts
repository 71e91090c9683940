import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkAgainst, lastThree, parsePersonalNumber, plainPersonalNumber } from './personal-number.ts'
import { hashPersonalNumber } from './personal-number-hash.ts'
import { PROVINCE_PREFIXES } from './personal-number-prefixes.ts'

test.each([
  ['091055000123', 'Kiên Giang', 'male', 1955, []],
  ['066155000123', 'Đắk Lắk', 'female', 1955, []],
  ['038211000123', 'Thanh Hóa', 'male', 2011, []],
  ['022311000123', 'Quảng Ninh', 'female', 2011, []],
  ['001405000123', 'Hà Nội', 'male', 2105, ['implausible-century']],
  ['001505000123', 'Hà Nội', 'female', 2105, ['implausible-century']],
  ['003055000123', undefined, 'male', 1955, ['unknown-prefix']],
  ['999955000123', undefined, 'female', 2355, ['unknown-prefix', 'implausible-century']],
])('%s: %s, %s, %i, warnings %j', (text, registeredIn, sex, birthYear, warnings) => {
  expect(parsePersonalNumber(text)).toEqual({
    ok: true,
    value: { prefix: text.slice(0, 3), registeredIn, sex, birthYear },
    warnings,
  })
})

test.each(['', '09105500012', '0910550001234', '09105500012a', ' 091055000123', '091055000123\n', '٠٩١٠٥٥٠٠٠١٢٣'])(
  '%j is no personal number',
  (text) => {
    expect(parsePersonalNumber(text)).toEqual({ ok: false, error: 'not-twelve-digits' })
  },
)

test.each([
  ['091055000123', '091055000123'],
  [' 091 055 000 123 ', '091055000123'],
  ['0910 5500 0123', '091055000123'],
  ['091-055-000-123', '091055000123'],
  ['091\u2011055\u2011000 - 123', '091055000123'],
  ['\u200b091055\u00a0000123\ufeff', '091055000123'],
  ['091.055.000.123', '091.055.000.123'],
  ['91055000123.0', '91055000123.0'],
  ['-091055000123', '-091055000123'],
])('%j is kept as %s', (text, expected) => {
  expect(plainPersonalNumber(text)).toBe(expected)
})

test.each([
  [{}, []],
  [{ birthYear: 1955, sex: 'male' }, []],
  [{ birthYear: 1956 }, ['birth-year-differs']],
  [{ sex: 'female' }, ['sex-differs']],
  [{ birthYear: 1956, sex: 'female' }, ['birth-year-differs', 'sex-differs']],
] as const)('against %j: %j', (known, warnings) => {
  const number = { prefix: '091', registeredIn: 'Kiên Giang', sex: 'male', birthYear: 1955 } as const
  expect(checkAgainst(number, known)).toEqual(warnings)
})

test('63 provinces gave out prefixes', () => {
  expect(Object.keys(PROVINCE_PREFIXES)).toHaveLength(63)
  expect(lastThree('091055000123')).toBe('123')
})

describe('hash', () => {
  const secret = '0123456789abcdef0123456789abcdef'

  test('is HMAC-SHA-256 under the secret', () => {
    const expected = createHmac('sha256', secret).update('091055000123').digest('hex')
    expect(hashPersonalNumber('091055000123', { id: 'k1', secret })).toBe(expected)
    expect(hashPersonalNumber('091055000123', { id: 'k1', secret: new TextEncoder().encode(secret) })).toBe(expected)
    expect(hashPersonalNumber('091055000124', { id: 'k1', secret })).not.toBe(expected)
    expect(hashPersonalNumber('091055000123', { id: 'k1', secret: `${secret}.` })).not.toBe(expected)
  })

  test('refuses a short secret and what is no number, without repeating it', () => {
    expect(() => hashPersonalNumber('091055000123', { id: 'k1', secret: 'short' })).toThrow(RangeError)
    expect(() => hashPersonalNumber('91055000123', { id: 'k1', secret })).toThrow(
      /^A personal number has twelve digits$/,
    )
  })
})
