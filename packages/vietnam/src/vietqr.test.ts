import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc16 } from './crc16.ts'
import { buildVietQr, parseVietQr, type VietQr } from './vietqr.ts'

const STATIC = '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F'
const DYNAMIC =
  '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6'

const account: VietQr = { bin: '970416', target: 'account', number: '257678859' }

function sealed(body: string): string {
  return `${body}6304${crc16(`${body}6304`)}`
}

test('the check value of CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe('29B1')
})

test.each([
  ['static', account, STATIC],
  ['dynamic', { ...account, amount: 10_000, purpose: 'Chuyen tien' }, DYNAMIC],
])('the published %s code, both ways', (_, transfer, text) => {
  expect(buildVietQr(transfer)).toEqual({ ok: true, value: text })
  expect(parseVietQr(text)).toEqual({ ok: true, value: transfer })
})

test('the purpose loses its marks', () => {
  expect(buildVietQr({ ...account, amount: 10_000, purpose: ' Chuyển tiền' })).toEqual({ ok: true, value: DYNAMIC })
})

describe('building refuses', () => {
  test.each<[string, VietQr]>([
    ['invalid-bin', { ...account, bin: '97041' }],
    ['invalid-bin', { ...account, bin: '97041x' }],
    ['invalid-number', { ...account, number: '' }],
    ['invalid-number', { ...account, number: '1'.repeat(20) }],
    ['invalid-number', { ...account, number: '257 678' }],
    ['invalid-number', { ...account, target: 'card', number: '257678859' }],
    ['invalid-amount', { ...account, amount: 0 }],
    ['invalid-amount', { ...account, amount: -5 }],
    ['invalid-amount', { ...account, amount: 10.5 }],
    ['invalid-amount', { ...account, amount: 1e13 }],
    ['invalid-amount', { ...account, amount: Number.NaN }],
    ['invalid-purpose', { ...account, purpose: '' }],
    ['invalid-purpose', { ...account, purpose: 'x'.repeat(26) }],
    ['invalid-purpose', { ...account, purpose: 'trà 🍵' }],
  ])('%s: %j', (error, transfer) => {
    expect(buildVietQr(transfer)).toEqual({ ok: false, error })
  })
})

describe('parsing refuses', () => {
  test.each([
    ['malformed', ''],
    ['malformed', 'hello'],
    ['malformed', STATIC.slice(0, -1)],
    ['malformed', `${STATIC}00`],
    ['malformed', sealed('000201000201')],
    ['checksum-differs', STATIC.replace('257678859', '257678858')],
    ['checksum-differs', `${STATIC.slice(0, -4)}0000`],
    ['not-vietqr', sealed('00020101021153037045802VN')],
    ['not-vietqr', sealed(STATIC.slice(0, -8).replace('A000000727', 'A000000728'))],
    ['not-vietqr', sealed(STATIC.slice(0, -8).replace('QRIBFTTA', 'QRPUSHXX'))],
    ['not-vietqr', sealed(STATIC.slice(0, -8).replace('000201', '000202'))],
    ['not-vnd', sealed(STATIC.slice(0, -8).replace('5303704', '5303840'))],
    ['invalid-amount', sealed(DYNAMIC.slice(0, -8).replace('540510000', '540510.50'))],
    ['invalid-amount', sealed(DYNAMIC.slice(0, -8).replace('540510000', '5405.1000'))],
    ['malformed', DYNAMIC.replace('Chuyen', 'Chuy\nen')],
    ['invalid-bin', sealed(STATIC.slice(0, -8).replace('970416', '97041x'))],
  ])('%s: %s', (error, text) => {
    expect(parseVietQr(text)).toEqual({ ok: false, error })
  })
})

test('a code printed by a bank with merchant name and long purpose is read', () => {
  const purpose = 'Thanh toan tien dien thang 3 nam 2026'
  const body = `${STATIC.slice(0, -8)}5904SHOP6006HA NOI6241${`0837${purpose}`}`
  expect(parseVietQr(sealed(body))).toEqual({ ok: true, value: { ...account, purpose } })
})

test.each([
  ['a line feed behind it', `${DYNAMIC}\n`],
  ['a Windows line end', `${DYNAMIC}\r\n`],
  ['blanks around it', `  ${DYNAMIC} `],
  ['a byte order mark', `\uFEFF${DYNAMIC}`],
])('%s does not matter', (_, text) => {
  expect(parseVietQr(text)).toEqual(parseVietQr(DYNAMIC))
})

test.each([
  ['letters', '6215', '0811'],
  ['bytes', '6219', '0815'],
])('a purpose with marks whose length counts %s is read', (_, outer, inner) => {
  const body = `${STATIC.slice(0, -8)}${outer}${inner}Chuyển tiền`
  expect(new TextEncoder().encode('Chuyển tiền')).toHaveLength(15)
  expect(parseVietQr(sealed(body))).toEqual({ ok: true, value: { ...account, purpose: 'Chuyển tiền' } })
})

test.each([
  ['100000.00', 100_000],
  ['100000.', 100_000],
  ['100000.0', 100_000],
])('an amount of %s is read as đồng, and written without decimals', (amount, expected) => {
  const field = `54${String(amount.length).padStart(2, '0')}${amount}`
  const parsed = parseVietQr(sealed(DYNAMIC.slice(0, -8).replace('540510000', field)))
  const value = { ...account, amount: expected, purpose: 'Chuyen tien' }
  expect(parsed).toEqual({ ok: true, value })
  const built = buildVietQr(value)
  expect(built.ok && built.value).toContain('5406100000')
})

test.each([
  ['H’Niê', "H'Nie"],
  ['“Tiền điện” – tháng 3…', '"Tien dien" - thang 3...'],
  ['Đặng\u00a0An', 'Dang An'],
  ['\u00d0iện', 'Dien'],
])('the purpose %s is written as %s', (purpose, written) => {
  const built = buildVietQr({ ...account, purpose })
  expect(built.ok && parseVietQr(built.value)).toEqual({ ok: true, value: { ...account, purpose: written } })
})

test('what is built is read back', () => {
  const transfer = fc.record(
    {
      bin: fc.stringMatching(/^\d{6}$/),
      target: fc.constant('account' as const),
      number: fc.stringMatching(/^[0-9A-Z]{1,19}$/),
      amount: fc.integer({ min: 1, max: 2_000_000_000 }),
      purpose: fc.stringMatching(/^[!-~]([ -~]{0,23}[!-~])?$/),
    },
    { requiredKeys: ['bin', 'target', 'number'] },
  )
  const card = fc.record({
    bin: fc.stringMatching(/^\d{6}$/),
    target: fc.constant('card' as const),
    number: fc.stringMatching(/^\d{16,19}$/),
  })
  fc.assert(
    fc.property(fc.oneof(transfer, card), (value) => {
      const built = buildVietQr(value)
      expect(built.ok && parseVietQr(built.value)).toEqual({ ok: true, value })
    }),
  )
})

test('one changed character never passes', () => {
  const at = fc.integer({ min: 0, max: DYNAMIC.length - 5 })
  fc.assert(
    fc.property(at, fc.stringMatching(/^[0-9A-Z]$/), (index, character) => {
      fc.pre(DYNAMIC[index] !== character)
      expect(parseVietQr(DYNAMIC.slice(0, index) + character + DYNAMIC.slice(index + 1)).ok).toBe(false)
    }),
  )
})
