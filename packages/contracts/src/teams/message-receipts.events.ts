import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { MessageId, MessageReceiptId } from '../ids.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { MessageKind } from './messages.ts'

/** A receipt that was asked for, and whether it was given: never by whom. */
export const MessageReceiptState = z
  .object({
    receiptId: MessageReceiptId,
    messageId: MessageId,
    kind: MessageKind,
    unitCode: UnitCode,
    unitFrom: KeptDay.optional().meta({
      description: 'First day of the unit, where its code was given to another one later',
    }),
    askedOn: KeptDay,
    readOn: KeptDay.nullable(),
    counts: z.boolean().meta({ description: 'False once the message is withdrawn' }),
  })
  .meta({ id: 'MessageReceiptState' })
export type MessageReceiptState = z.output<typeof MessageReceiptState>

export const messageReceiptTopic = defineTopic('teams.message-receipt.v1', {
  kind: 'entity',
  description: 'Receipts of messages that were asked for, keyed by receipt id',
})
export const messageReceiptChanged = defineEvent('teams.message-receipt-changed', 1, {
  topic: messageReceiptTopic,
  schema: MessageReceiptState,
})
