import { parseVietQr } from '@lantoa/vietnam/vietqr'
import { describe, expect, test } from 'vitest'
import { inThrees, readOrder } from './read-order.ts'

const TYPED = { bank: '970405', number: '257 678 859', name: ' Quán Bà Tư ', amount: '', purpose: '' }

test('a code says what was typed, and nothing else', () => {
  const order = readOrder({ ...TYPED, amount: '50.000 đ', purpose: 'Mua rau' })
  if ('field' in order) throw new Error(order.field)
  expect(order).toMatchObject({ bank: 'Agribank', number: '257678859', name: 'Quán Bà Tư', amount: 50_000 })
  expect(parseVietQr(order.payload)).toEqual({
    ok: true,
    value: { bin: '970405', target: 'account', number: '257678859', amount: 50_000, purpose: 'Mua rau' },
  })
})

test('without an amount whoever pays types it', () => {
  const order = readOrder(TYPED)
  expect('payload' in order && parseVietQr(order.payload)).toEqual({
    ok: true,
    value: { bin: '970405', target: 'account', number: '257678859' },
  })
})

test.each([
  ['50.000 đ', 50_000],
  ['1.250.000đồng', 1_250_000],
  ['50 000', 50_000],
  [' 50000 ', 50_000],
])('an amount may be typed %j', (amount, read) => {
  expect(readOrder({ ...TYPED, amount })).toMatchObject({ amount: read })
})

describe('what has to be mended', () => {
  test.each([
    ['bank', { bank: '' }],
    ['number', { number: '' }],
    ['number', { number: '123-456' }],
    ['amount', { amount: '0' }],
    ['amount', { amount: '12,5' }],
    ['amount', { amount: '50.5' }],
    ['amount', { amount: '50.00' }],
    ['amount', { amount: '5000.000' }],
    ['amount', { amount: '.500' }],
    ['amount', { amount: '50 5' }],
    ['amount', { amount: 'nhiều' }],
    ['purpose', { purpose: 'x'.repeat(26) }],
    ['name', { name: ' ' }],
  ])('the field %s of %j', (field, more) => expect(readOrder({ ...TYPED, ...more })).toMatchObject({ field }))
})

test.each([
  ['123', '123'],
  ['1234', '1234'],
  ['257678859', '257 678 859'],
  ['0123456789', '012 345 6789'],
])('%s is read as %s', (number, read) => expect(inThrees(number)).toBe(read))
