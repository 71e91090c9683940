import { parseVietQr } from '@lantoa/vietnam/vietqr'
import { expect, test } from 'vitest'
import {
  amountIn,
  inGroups,
  numberIn,
  type Order,
  payloadOf,
  purposeIn,
  stepAfter,
  stepBefore,
  stepFor,
  type VietQrStep,
} from './decide.ts'

const WHOLE: Order = { bin: '970405', number: '257678859', amount: null, purpose: '' }

test.each<[text: string, number: string | undefined]>([
  ['257678859', '257678859'],
  ['2576 7885 9', '257678859'],
  ['2576-7885.9', '257678859'],
  ['MB123abc', 'MB123abc'],
  ['\u202d0123456789\u202c', '0123456789'],
  ['0123–456', '0123456'],
  ['', undefined],
  ['12345678901234567890', undefined],
  ['12/34', undefined],
])('%j is the number %j', (text, number) => {
  expect(numberIn(text)).toEqual(number === undefined ? { wrong: 'vietqr.number.wrong' } : { value: number })
})

test.each<[text: string, amount: number | null | undefined]>([
  ['', null],
  [' ', null],
  ['50000', 50_000],
  ['50.000', 50_000],
  ['50 000 đ', 50_000],
  ['50,000', 50_000],
  ['1.500.000', 1_500_000],
  ['50.000,00', 50_000],
  ['100000.00', 100_000],
  ['100,000.0', 100_000],
  ['\u200b50.000', 50_000],
  ['1.500.000,5', undefined],
  ['1.5', undefined],
  ['50.00.000', undefined],
  ['1.500,000', undefined],
  ['50.000.00', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['năm chục', undefined],
  ['9999999999999', undefined],
])('%j is the amount %j', (text, amount) => {
  expect(amountIn(text)).toEqual(amount === undefined ? { wrong: 'vietqr.amount.wrong' } : { value: amount })
})

test.each<[text: string, purpose: string | undefined]>([
  ['', ''],
  [' Bán rau sạch ', 'Ban rau sach'],
  ['Ban\u200b rau', 'Ban rau'],
  ['a'.repeat(25), 'a'.repeat(25)],
  ['a'.repeat(26), undefined],
  ['汉', undefined],
])('%j is the purpose %j', (text, purpose) => {
  expect(purposeIn(text)).toEqual(purpose === undefined ? { wrong: 'vietqr.purpose.wrong' } : { value: purpose })
})

test.each<[asked: string | undefined, order: Order, shown: VietQrStep]>([
  [undefined, {}, 'bank'],
  ['code', {}, 'bank'],
  ['number', {}, 'bank'],
  ['nowhere', WHOLE, 'bank'],
  ['code', { bin: '970405' }, 'number'],
  ['amount', WHOLE, 'amount'],
  ['code', { bin: '970405', number: '1', amount: null }, 'purpose'],
  ['code', WHOLE, 'code'],
])('the address of %s with %j shows %s', (asked, order, shown) => expect(stepFor(asked, order)).toBe(shown))

test('the pages lead to the code, and back the same way', () => {
  const steps = ['bank', 'number', 'amount', 'purpose', 'code'] as const
  for (const [at, step] of steps.entries()) {
    expect([stepBefore(step), stepAfter(step)]).toEqual([steps[at - 1], steps[at + 1] ?? 'code'])
  }
})

test.each<[order: Order, read: object]>([
  [WHOLE, { bin: '970405', target: 'account', number: '257678859' }],
  [
    { ...WHOLE, amount: 50_000, purpose: 'Ban rau' },
    { amount: 50_000, purpose: 'Ban rau' },
  ],
])('of %j is made a code that says so', (order, read) => {
  expect(parseVietQr(payloadOf(order) ?? '')).toMatchObject({ ok: true, value: read })
})

test('without bank or number there is no code', () => {
  expect([payloadOf({}), payloadOf({ bin: '970405' })]).toEqual([undefined, undefined])
})

test('a number is read out in groups', () => {
  expect([inGroups('257678859'), inGroups('12345678'), inGroups('1')]).toEqual(['2576 7885 9', '1234 5678', '1'])
})
