import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { queueRoutes } from '@lantoa/contracts/government/queues.http'
import { dayOf } from '@lantoa/vietnam/days'
import { queueCommands } from './commands.ts'
import { NO_SUCH_TICKET, servesAt } from './domain.ts'
import { listTickets, readDay, readHall, withAhead } from './store.ts'
import { ticket } from './ticket.ts'

const NO_SUCH_UNIT = refuse('not-found', 'There is no such unit in your units.')

/** The queues of public service centres: numbers, calls, the screen of the hall, and how a day went. */
export function queueSlice(parts: ServiceParts): Slice {
  const { database, units } = parts
  const { take, call, end } = queueCommands(parts)
  const worksIn = (caller: Caller, unitCode: string, day: string, now: Date) =>
    servesAt(caller, { unitCode, day }, { tree: units.tree(), today: dayOf(now) })
  const handlers: Handlers<typeof queueRoutes> = {
    takeTicket: take,
    callTicket: call,
    endTicket: end,
    async getTicket({ params: { ticketId } }) {
      const [found] = await withAhead(database, [...(await ticket.find(database, [ticketId])).values()])
      return found ? accept(found) : NO_SUCH_TICKET
    },
    async getQueueToday({ params: { unitCode } }, { now }) {
      const day = dayOf(now)
      const name = units.tree().find(unitCode, day)?.name ?? null
      return accept({ unitCode, name, day, ...(await readHall(database, unitCode, day)) })
    },
    async getQueueDay({ params: { unitCode, day } }, { caller, now }) {
      if (!worksIn(caller, unitCode, day, now)) return NO_SUCH_UNIT
      return accept({ unitCode, day, ...(await readDay(database, unitCode, day)) })
    },
    async listTickets({ params: { unitCode, day }, query }, { caller, now }) {
      if (!worksIn(caller, unitCode, day, now)) return NO_SUCH_UNIT
      const page = await listTickets(database, query, {
        where: 'unit_code = $1 AND day = $2::date',
        values: [unitCode, day],
      })
      return accept({ ...page.value, items: await withAhead(database, page.value.items) })
    },
  }
  return slice({ routes: queueRoutes, handlers })
}
