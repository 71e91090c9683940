import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { MessageId, SendingId } from '../ids.ts'
import { Channel } from '../lists.ts'
import { openTextOrNone } from '../text.ts'
import { Day, Instant } from '../time.ts'

const params = z.strictObject({ messageId: MessageId, sendingId: SendingId })
const path = '/messages/{messageId}/sendings/{sendingId}'

const said = {
  channel: Channel,
  on: Day.meta({ description: 'The day on which it went out' }),
  place: openTextOrNone(200)
    .default('')
    .meta({ description: 'Where: which loudspeaker, page or group; no number of a person', examples: ['Loa ấp 7'] }),
}

const Sending = z
  .object({
    sendingId: SendingId,
    messageId: MessageId,
    ...said,
    place: z.string(),
    by: z.string().meta({ description: 'Subject of whoever said so' }),
    at: Instant.meta({ description: 'When the server was told' }),
    withdrawn: z.boolean().meta({ description: 'It was written down by mistake, and did not go out' }),
    version: z.int(),
  })
  .meta({ id: 'Sending', description: 'A message that somebody sent by hand' })
export type Sending = z.output<typeof Sending>

export const logSending = defineRoute({
  ...{ method: 'put', path, operationId: 'logSending', permission: 'messages:record', params },
  summary: 'Write down that a message went out by hand: on which way, when and where',
  body: z
    .strictObject(said)
    .meta({ id: 'SendingReport', examples: [{ channel: 'radio', on: '2026-03-17', place: 'Loa ấp 7' }] }),
  ...{ response: Sending, etag: 'returned' },
  refusals: { 'unknown-message': 404, 'message-not-published': 409, 'day-in-future': 422, 'sending-differs': 409 },
} as const)

export const withdrawSending = defineRoute({
  ...{
    method: 'post',
    path: `${path}/withdraw`,
    operationId: 'withdrawSending',
    permission: 'messages:record',
    params,
  },
  summary: 'Take back what was written down by mistake; it stays readable',
  ...{ response: Sending, etag: 'required' },
} as const)

const ChannelDeliveries = z
  .object({
    channel: Channel,
    sent: z.int(),
    waiting: z.int().meta({ description: 'Still to be sent, or to be tried again' }),
    failed: z.int().meta({ description: 'Given up, or whoever was to get it is gone' }),
    lastSentAt: Instant.nullable(),
  })
  .meta({ id: 'ChannelDeliveries', description: 'What the service itself sent on one way' })
export type ChannelDeliveries = z.output<typeof ChannelDeliveries>

export const listSendings = defineRoute({
  ...{ method: 'get', path: '/messages/{messageId}/sendings', operationId: 'listSendings' },
  permission: 'messages:record',
  summary: 'On which ways a message went out: by hand, and by the service',
  params: z.strictObject({ messageId: MessageId }),
  response: z.object({ items: z.array(Sending), deliveries: z.array(ChannelDeliveries) }),
})

export const sendingRoutes = { logSending, withdrawSending, listSendings }
