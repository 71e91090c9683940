import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { messageReceiptRoutes } from '@lantoa/contracts/teams/message-receipts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findHeld } from '../messages/held.ts'
import { inboxOf } from './inbox.ts'
import { NO_SUCH_MESSAGE, readCommand } from './read.ts'
import type { Receipts } from './receipt.ts'
import { listReceipts, ofMessage } from './store.ts'

/** Who read a message, and what was sent to whom. */
export function messageReceiptSlice(parts: ServiceParts, receipts: Receipts): Slice {
  const { database, units } = parts
  const read = readCommand(parts, receipts)
  const handlers: Handlers<typeof messageReceiptRoutes> = {
    readMessage: read.one,
    readMessageBatch: read.many,
    listInbox: ({ query }, { caller, now }) =>
      inboxOf(database, query, { caller, tree: units.tree(), today: dayOf(now) }),
    async listMessageReceipts({ params: { messageId }, query }, { caller, now }) {
      const held = await findHeld(database, messageId, { caller, tree: units.tree(), today: dayOf(now) })
      if (!held) return NO_SUCH_MESSAGE
      const { value: page } = await listReceipts(database, query, ofMessage(messageId, query.only))
      return accept({ ...page, items: page.items.map(({ version: _version, ...one }) => one) })
    },
  }
  return slice({ routes: messageReceiptRoutes, handlers, republishes: [receipts.republisher] })
}
