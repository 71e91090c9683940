import type { Locker } from '../../phone/locker.ts'
import { unreadOf } from '../../phone/messages.ts'
import type { Receipt } from '../../phone/receipts.ts'

/** What was read on this phone, also where nobody has been told yet. */
export function readHere(receipts: readonly Receipt[]): Set<string> {
  return new Set(
    receipts.flatMap(({ state, 'message-reading': reading }) =>
      reading && state !== 'let-go' ? [reading.messageId] : [],
    ),
  )
}

/** How many messages wait to be read. */
export async function countUnread(locker: Locker): Promise<number> {
  const [messages, receipts] = await Promise.all([locker.messages(), locker.receipts()])
  return messages ? unreadOf(messages, readHere(receipts)).length : 0
}
