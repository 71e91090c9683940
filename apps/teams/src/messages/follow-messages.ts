import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Thing } from '@lantoa/chassis/register/thing'
import { messages } from '@lantoa/contracts/teams/messages'
import { message } from './messages.ts'

/** What is done because of messages that were published, changed or withdrawn: in the transaction that hears of them, once. */
export function followMessages(
  now: () => Date,
  becauseOf: (tx: Tx, message: Thing, context: EventContext) => Promise<void>,
): TopicHandler {
  return onEntities(messages.changed, async (tx, states) => {
    // As they are by now: what was said of a message before is over.
    const found = await message.share(tx, states.map(({ key }) => key).sort())
    for (const one of found.values()) await becauseOf(tx, one, { source: '/teams', now: now() })
  })
}
