import { expect, test } from 'vitest'
import { byReading, countRead, type Receipt } from './gather-message.ts'

const receipt = (personId: string, asked: boolean, readAt: string | null, unitCode = '31027.07') =>
  ({ personId, asked, readAt, unitCode }) as Receipt
const RECEIPTS = [
  receipt('volunteer', false, '2026-03-17T10:00:00Z'),
  receipt('has read', true, '2026-03-17T10:00:00Z'),
  receipt('second', true, null, '31027.09'),
  receipt('first', true, null, '31027.08'),
]

test('only who was asked is counted', () => {
  expect(countRead(RECEIPTS)).toEqual({ read: 1, asked: 3 })
})

test('who was asked and has not read it comes first, by unit', () => {
  expect(byReading(RECEIPTS).map(({ personId }) => personId)).toEqual(['first', 'second', 'has read', 'volunteer'])
})
