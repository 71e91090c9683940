import { expect, test } from 'vitest'
import { showInstant, showSeconds, showUnit } from './formats.ts'

test('an instant is shown as the clock in Vietnam shows it', () => {
  expect(showInstant('2026-03-17T13:15:00Z')).toBe('17/03/2026 20:15')
  expect(showInstant('2026-03-17T18:30:00.000Z')).toBe('18/03/2026 01:30')
})

test('a unit begins with a capital', () => {
  expect(showUnit({ kind: 'đặc khu', name: 'Phú Quốc' })).toBe('Đặc khu Phú Quốc')
})

test.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [90, '1 min 30 s'],
  [7_260, '2 h 1 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(showSeconds(seconds)).toBe(text)
})
