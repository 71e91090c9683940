import { fixtureOf } from '@lantoa/contracts/fixtures'
import { type MessageReceiptState, messageReceiptChanged } from '@lantoa/contracts/teams/message-receipts.events'
import { expect, test } from 'vitest'
import { messageReceiptSource } from './messages.ts'

const receipt = fixtureOf(messageReceiptChanged)

function told(more: Partial<MessageReceiptState>): string[] {
  return messageReceiptSource.measures.flatMap(({ contributions }) =>
    contributions({ ...receipt, ...more }).map(({ measure, day, amount }) => `${measure} ${day} ${amount}`),
  )
}

test('a receipt is asked for on its day, and given on the day on which it was read', () => {
  expect(told({})).toEqual(['receipts-asked 2026-03-02 1', 'receipts-given 2026-03-03 1'])
  expect(told({ readOn: null })).toEqual(['receipts-asked 2026-03-02 1'])
})

test('nobody has given more than he was asked for, who read it before too', () => {
  expect(told({ readOn: '2026-03-01' })).toEqual(['receipts-asked 2026-03-02 1', 'receipts-given 2026-03-02 1'])
})

test('that of a warning is counted by itself as well', () => {
  expect(told({ kind: 'warning' })).toEqual(
    ['receipts', 'warning-receipts'].flatMap((what) => [`${what}-asked 2026-03-02 1`, `${what}-given 2026-03-03 1`]),
  )
})

test('nothing counts of a message that was withdrawn', () => {
  expect(told({ counts: false, kind: 'warning' })).toEqual([])
})

test('it counts in the unit that its code meant then', () => {
  const [asked] = messageReceiptSource.measures
  expect(asked.contributions({ ...receipt, unitFrom: '2025-07-01' })[0]?.unit).toBe('31027.07@2025-07-01')
})
