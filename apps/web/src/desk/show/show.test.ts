import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { showDay, showInstant, showSpan } from './show-day.ts'
import { showAmount, showNumber, showParts, showValue } from './show-number.ts'

const NOW = '2026-03-20'

afterEach(() => speak('vi'))

describe('numbers', () => {
  test.each([
    ['a count', 'households', { numerator: 3118, denominator: null, value: 3118 }, '3.118 hộ', undefined],
    ['a rate', '%', { numerator: 64, denominator: 120, value: 53.3 }, '53,3 %', '64 / 120'],
    ['a whole rate', '%', { numerator: 120, denominator: 120, value: 100 }, '100,0 %', '120 / 120'],
    [
      'no data, which is not 0',
      '%',
      { numerator: 0, denominator: 0, value: null, reason: 'nothing-to-divide-by' },
      'Chưa có số liệu',
      undefined,
    ],
    [
      'what is to come',
      '%',
      { numerator: 0, denominator: 5, value: null, reason: 'not-yet' },
      'Chưa đến kỳ',
      undefined,
    ],
  ] as const)('%s', (_what, unit, parts, shown, shownParts) => {
    expect(showValue(unit, parts)).toBe(shown)
    expect(showParts(parts)).toBe(shownParts)
  })

  test('in English', async () => {
    await speak('en')
    expect(showNumber(3118)).toBe('3,118')
    expect(showAmount('%', 53.3)).toBe('53.3%')
    expect(showAmount('dossiers-a-day', 7)).toBe('7 dossiers a day')
  })
})

describe('days', () => {
  test.each([
    ['2026-03-17', 'thứ Ba, 17/3', 'Tue 17 Mar'],
    ['2026-03-15', 'Chủ nhật, 15/3', 'Sun 15 Mar'],
    ['2025-07-01', 'thứ Ba, 1/7/2025', 'Tue, 1 Jul 2025'],
  ])('%s', async (day, vi, en) => {
    expect(showDay(day, NOW)).toBe(vi)
    await speak('en')
    expect(showDay(day, NOW).replace(',', '')).toBe(en.replace(',', ''))
  })

  test.each([
    [{ from: '2026-03-17', until: '2026-03-18' }, 'thứ Ba, 17/3'],
    [{ from: '2026-03-09', until: '2026-03-16' }, 'từ 9/3 đến 15/3/2026'],
    [{ from: '2025-12-29', until: '2026-01-05' }, 'từ 29/12/2025 đến 4/1/2026'],
  ])('from %o', (span, shown) => expect(showSpan(span, NOW)).toBe(shown))

  test('an instant is told in the time of Vietnam', () => {
    expect(showInstant('2026-03-16T18:15:00Z', NOW)).toBe('01:15 thứ Ba, 17/3')
  })
})
