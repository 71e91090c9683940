import { expect, test } from 'vitest'
import { type Claim, claimedInWords, flagsInWords } from './claim.ts'

const FIGURE = { numerator: null, denominator: null, value: null, qualifier: 'exact' } as const

test.each<[Partial<Claim>, counted: string, shown: string]>([
  [{ numerator: 64, denominator: 120, value: 53.3 }, '%', '64 / 120 = 53,3 %'],
  [{ value: 90, qualifier: 'over' }, '%', 'trên 90 %'],
  [{ numerator: 8000, qualifier: 'nearly' }, 'households', 'gần 8.000'],
  [{ numerator: 3118, value: 3118 }, 'households', '3.118 = 3.118 hộ'],
])('%j of %s', (more, counted, shown) => expect(claimedInWords({ ...FIGURE, ...more }, counted)).toBe(shown))

test('why it is doubted has words, also by a rule that is new', () => {
  const flags = [
    { rule: 'rate-over-100', detail: '120 % is more than all.' },
    { rule: 'quite-new', detail: 'It is new.' },
  ]
  expect(flagsInWords({ flags })).toBe('Nhiều hơn tất cả. Có chỗ khác cần xem lại (mã quite-new).')
})
