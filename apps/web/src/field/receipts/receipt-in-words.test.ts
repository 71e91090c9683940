import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/field-later.ts'
import { instantInWords, stateInWords } from './receipt-in-words.ts'

afterEach(() => speak('vi'))

const SENT_AT = '2026-03-17T13:15:00Z'

test.each([
  [{ state: 'saved' }, '▢', 'Đã lưu trên máy'],
  [{ state: 'sent', sentAt: SENT_AT }, '▣', 'Đã gửi 20:15'],
  [{ state: 'counted', sentAt: SENT_AT }, '☑', 'Đã tính'],
  [{ state: 'look-again' }, '⚠', 'Cần xem lại'],
  [{ state: 'let-go' }, '✕', 'Đã bỏ, không gửi'],
  [{ state: 'counted', withdrawing: true }, '✕', 'Đang chờ bỏ'],
  [{ state: 'withdrawn' }, '✕', 'Đã gửi, rồi đã bỏ: không tính'],
] as const)('%j has a shape and words of its own', (receipt, mark, text) => {
  expect(stateInWords(receipt)).toEqual({ mark, text })
})

const week = { indicatorId: 'I-04', unit: '31027.07', period: '2026-W12' }
const month = { ...week, period: '2026-03', numerator: 99, without: 98, denominator: 120 }

test.each([
  [
    'the number of the week',
    [month, { ...week, numerator: 64, without: 63, denominator: 120 }],
    'Đã tính: thôn, ấp 63 → 64/120 nhà được thăm trong tuần',
  ],
  [
    'that another visit to the home counts too',
    [{ ...week, numerator: 1064, without: 1064, denominator: 3118 }],
    'Đã tính. Tuần đó nhà này còn có lượt khác, nên số nhà vẫn là 1.064/3.118',
  ],
  ['no number that was not said', [week], 'Đã tính'],
  ['no number without homes', [{ ...week, numerator: 1, without: 0, denominator: null }], 'Đã tính'],
  ['no number of a month', [month], 'Đã tính'],
  ['no number that has not moved', [], 'Đã tính'],
])('a counted visit says %s', (_what, moved, text) => {
  expect(stateInWords({ state: 'counted', moved })).toEqual({ mark: '☑', text })
  expect(stateInWords({ state: 'withdrawn', moved }).text).toBe('Đã gửi, rồi đã bỏ: không tính')
})

test('an instant is said as people here say it, and as English does', async () => {
  const now = new Date('2026-03-18T01:00:00Z')
  expect(instantInWords('2026-03-17T11:40:00Z', now)).toBe('18:40 thứ Ba, 17/3')
  await speak('en')
  expect(instantInWords('2026-03-17T11:40:00Z', now)).toBe('18:40 Tue 17 Mar')
})
