import { expect, test } from 'vitest'
import { isOverdue, isUntold, wordOf } from './due.ts'

test.each([
  ['received', '2026-03-19', '2026-03-20', true],
  ['in_progress', '2026-03-19', '2026-03-19', false],
  ['answered', '2026-03-19', '2026-03-20', false],
  ['withdrawn', '2026-03-19', '2026-03-20', false],
])('a request that is %s and due on %s is late on %s: %s', (status, answerBy, today, isLate) => {
  expect(isOverdue({ status, answerBy }, today)).toBe(isLate)
})

test.each([
  [null, '2026-03-20T01:00:00Z', true],
  [null, '2026-03-20T03:00:00Z', false],
  ['2026-03-21T01:00:00Z', '2026-03-20T01:00:00Z', false],
])('told at %s, due at %s: %s', (notifiedAt, notifyBy, isLate) => {
  expect(isUntold({ notifiedAt, notifyBy }, new Date('2026-03-20T02:00:00Z'))).toBe(isLate)
})

test('choices and states are said as people write them', () => {
  expect(wordOf('rights-requests', 'kind', 'delete')).toBe('xóa dữ liệu')
  expect(wordOf('rights-requests', 'status', 'answered')).toBe('đã trả lời')
})
