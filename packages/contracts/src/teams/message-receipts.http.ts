import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, MessageId, MessageReceiptId, PersonId, WarningId } from '../ids.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { MessageKind } from './messages.ts'

const params = z.strictObject({ messageId: MessageId })

const ReadMessage = z.object({ messageId: MessageId, readAt: Instant }).meta({
  id: 'ReadMessage',
  description: 'When somebody read a message first',
})

export const readMessage = defineRoute({
  ...{ method: 'post', path: '/messages/{messageId}/read', operationId: 'readMessage', permission: 'messages:receive' },
  summary: 'Say that you read a message; said again, the first time stays',
  params,
  body: z
    .strictObject({
      readAt: Instant.optional().meta({
        description: 'When, by the clock of the phone; left out or still to come: now',
      }),
    })
    .meta({ id: 'MessageReading', examples: [{ readAt: '2026-03-17T12:10:00Z' }] }),
  response: ReadMessage,
  refusals: { 'not-a-person': 403 },
} as const)

export const readMessageBatch = defineBatch(readMessage, {
  path: '/messages/read-batch',
  operationId: 'readMessageBatch',
})

/** A message as whoever it is for is shown it. */
const InboxMessage = z
  .object({
    messageId: MessageId,
    unitCode: UnitCode.meta({ description: 'Whose message it is' }),
    since: Day,
    publishedOn: Day,
    kind: MessageKind,
    warningId: WarningId.nullable(),
    title: z.string(),
    text: z.string(),
    asked: z.boolean().meta({ description: 'Whether you are asked to say that you read it' }),
    readAt: Instant.nullable().meta({ description: 'When you read it; null: not yet' }),
    version: z.int(),
  })
  .meta({ id: 'InboxMessage' })
export type InboxMessage = z.output<typeof InboxMessage>

export const listInbox = defineList({
  ...{ path: '/messages/inbox', operationId: 'listInbox', permission: 'messages:receive', item: InboxMessage },
  summary: 'What was sent to your units and not withdrawn, the newest first',
  order: ['-since', '-messageId'],
})

const MessageReceipt = z
  .object({
    receiptId: MessageReceiptId,
    messageId: MessageId,
    personId: PersonId,
    bodyId: BodyId.nullable().meta({ description: 'The team that he leads' }),
    unitCode: UnitCode.nullable().meta({ description: 'The hamlet that the team serves, or the unit of several' }),
    asked: z.boolean().meta({ description: 'Whether he was asked; others say that they read it too' }),
    askedOn: Day.nullable(),
    readAt: Instant.nullable(),
  })
  .meta({ id: 'MessageReceipt', description: 'Who read a message, or is asked whether he did; never a name' })
export type MessageReceipt = z.output<typeof MessageReceipt>

export const listMessageReceipts = defineList({
  ...{ path: '/messages/{messageId}/receipts', operationId: 'listMessageReceipts', permission: 'messages:record' },
  summary: 'Who read a message of your units, and who was asked and has not',
  ...{ params, item: MessageReceipt },
  filters: {
    only: z.enum(['asked', 'unread']).optional().meta({
      description: 'Those who were asked, or those of them who have not read it',
    }),
  },
  order: ['receiptId'],
})

export const messageReceiptRoutes = { readMessage, readMessageBatch, listInbox, listMessageReceipts }
