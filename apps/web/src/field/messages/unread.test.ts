import { expect, test } from 'vitest'
import type { Message, Messages } from '../../phone/kinds/message.ts'
import { unreadOf } from '../../phone/messages.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { readHere } from './unread.ts'

const messages: Messages = {
  ...{ fetchedAt: '2026-03-17T12:00:00Z', warnings: [], apps: [] },
  items: [
    { messageId: 'm1', readAt: null },
    { messageId: 'm2', readAt: '2026-03-17T10:00:00Z' },
    { messageId: 'm3', readAt: null },
  ] as Message[],
}
const receipt = (messageId: string, state: Receipt['state']) => ({ state, 'message-reading': { messageId } }) as Receipt

test('what was read on another phone, or on this one without a network, is read', () => {
  expect(unreadOf(messages, readHere([])).map(({ messageId }) => messageId)).toEqual(['m1', 'm3'])
  expect(unreadOf(messages, readHere([receipt('m1', 'saved')])).map(({ messageId }) => messageId)).toEqual(['m3'])
})

test('what was let go is still to be read', () => {
  expect(unreadOf(messages, readHere([receipt('m1', 'let-go')]))).toHaveLength(2)
})
