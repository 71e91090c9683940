import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/field.ts'
import { instantInWords, stateInWords } from './receipt-in-words.ts'

afterEach(() => speak('vi'))

const SENT_AT = '2026-03-17T13:15:00Z'

test.each([
  [{ state: 'saved' }, '▢', 'Đã lưu trên máy'],
  [{ state: 'sent', sentAt: SENT_AT }, '▣', 'Đã gửi 20:15'],
  [{ state: 'counted', sentAt: SENT_AT }, '☑', 'Đã tính'],
  [{ state: 'look-again' }, '⚠', 'Cần xem lại'],
  [{ state: 'let-go' }, '✕', 'Đã bỏ, không gửi'],
] as const)('%j has a shape and words of its own', (receipt, mark, text) => {
  expect(stateInWords(receipt)).toEqual({ mark, text })
})

test('an instant is said as people here say it, and as English does', async () => {
  const now = new Date('2026-03-18T01:00:00Z')
  expect(instantInWords('2026-03-17T11:40:00Z', now)).toBe('18:40 thứ Ba, 17/3')
  await speak('en')
  expect(instantInWords('2026-03-17T11:40:00Z', now)).toBe('18:40 Tue 17 Mar')
})
