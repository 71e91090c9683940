import { shifted } from '../clock.ts'
import { MOST_IN_BATCH } from '../decide.ts'
import type { Kind } from './kind.ts'

/** That whoever holds the phone read a message. Said again it changes nothing. */
export const messageReading: Kind<'message-reading'> = {
  ...{ name: 'message-reading', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ messageId }) => messageId,
  tells: ({ messageId }) => ({ messageId }),
  correct: ({ body, ...rest }, { correction }) => ({
    ...rest,
    body: { readAt: shifted(body.readAt, correction) },
  }),
  send: ({ teams }, records, signal) =>
    teams.readMessageBatch({ body: { items: records.map(({ messageId, body }) => ({ messageId, ...body })) }, signal }),
  nameOf: ({ messageId }) => messageId,
  answered: (value) => ({ name: (value as { messageId?: string }).messageId }),
  compares: [],
  isThere: async () => false,
}
