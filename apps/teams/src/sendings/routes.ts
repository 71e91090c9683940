import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { sendingRoutes } from '@lantoa/contracts/teams/sendings.http'
import { dayOf } from '@lantoa/vietnam/days'
import { countDeliveries } from '../deliveries/count.ts'
import { NO_SUCH_MESSAGE } from '../message-receipts/read.ts'
import { findHeld } from '../messages/held.ts'
import { sendingCommands } from './commands.ts'
import { listOfMessage, viewOf } from './sending.ts'

/** On which ways messages went out. */
export function sendingSlice(parts: ServiceParts): Slice {
  const { database, units } = parts
  const { log, withdraw } = sendingCommands(parts)
  const handlers: Handlers<typeof sendingRoutes> = {
    logSending: log.one,
    withdrawSending: withdraw.one,
    async listSendings({ params: { messageId } }, { caller, now }) {
      const held = await findHeld(database, messageId, { caller, tree: units.tree(), today: dayOf(now) })
      if (!held) return NO_SUCH_MESSAGE
      const items = (await listOfMessage(database, messageId)).map(viewOf)
      return accept({ items, deliveries: await countDeliveries(database, messageId) })
    },
  }
  return slice({ routes: sendingRoutes, handlers })
}
