import { type Context, command, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Ticket } from '@lantoa/contracts/government/queues'
import { callTicket, endTicket, takeTicket } from '@lantoa/contracts/government/queues.http'
import { counter } from '../counters/counters.ts'
import {
  type CallFacts,
  type Counter,
  decideCall,
  decideEnd,
  decideTaking,
  NO_SUCH_TICKET,
  servesAt,
} from './domain.ts'
import { findCalled, lockNext, lockNumbers, withAhead, writeNumbers } from './store.ts'
import { type StoredTicket, ticket } from './ticket.ts'

type Accepted = readonly { readonly value: StoredTicket }[]

/** Numbers are shown with how many wait before them. */
const shown = {
  complete: async (tx: Tx, accepted: Accepted): Promise<StoredTicket[]> =>
    withAhead(
      tx,
      accepted.map(({ value }) => value),
    ) as unknown as Promise<StoredTicket[]>,
  answer: (value: StoredTicket) => accept(value as unknown as Ticket, value.version), // `complete` made it one
}

export function queueCommands(parts: ServiceParts) {
  const take = command(parts, takeTicket, {
    ...shown,
    keys: ({ ticketId }) => ({ ticket: ticketId }),
    async gather(tx, { keys, commands, context: { today } }) {
      const numbers = await lockNumbers(
        tx,
        commands.map(({ input }) => input.unitCode),
        today,
      )
      return { numbers, known: await ticket.find(tx, keys.ticket) }
    },
    recorded: {
      find({ input: { ticketId } }, { known }) {
        const value = known.get(ticketId)
        return value && { value, recordedAs: { ticketId, unitCode: value.unitCode } }
      },
      sees: () => true,
      hidden: NO_SUCH_TICKET,
      differs: 'ticket-differs',
    },
    decide: (given, { numbers }, context) => decideTaking(given, numbers, context),
    learn: ({ numbers }, { unitCode, number }) => void numbers.set(unitCode, number),
    write(tx, fresh, { today }, { numbers }) {
      ticket.insert(tx, valuesOf(fresh))
      writeNumbers(tx, numbers, today)
    },
  })

  const call = command(parts, callTicket, {
    ...shown,
    keys: ({ callId, ticketId }) => ({ call: callId, ticket: ticketId ?? [] }),
    async gather(tx, { keys, commands, context }): Promise<CallFacts> {
      const tree = await parts.units.sharedTree(tx)
      const counters = (await counter.find(
        tx,
        commands.map(({ input }) => input.counterId),
      )) as unknown as Map<string, Counter>
      // Those that are waited for come first, and behind them none is: nobody waits in a circle.
      const tickets = await ticket.lock(tx, keys.ticket)
      const wanted = commands.flatMap(({ input }) =>
        input.ticketId === undefined ? (counters.get(input.counterId)?.unitCode ?? []) : [],
      )
      for (const next of await lockAllNext(tx, wanted, context)) tickets.set(next.ticketId, next)
      const called = await findCalled(tx, keys.call)
      return { tree, counters, tickets, called: new Map(called.map((one) => [String(one.callId), one])) }
    },
    recorded: {
      find({ input: { callId } }, { called }) {
        const value = called.get(callId)
        return value && { value, recordedAs: value.calledAs }
      },
      sees: (caller, value, { tree }, { today }) => servesAt(caller, value, { tree, today }),
      hidden: NO_SUCH_TICKET,
      differs: 'call-differs',
    },
    decide: decideCall,
    learn: ({ tickets }, value) => void tickets.set(value.ticketId, value),
    write: (tx, fresh) => ticket.update(tx, valuesOf(fresh), WRITTEN_BY_CALLS),
  })

  const end = command(parts, endTicket, {
    ...shown,
    keys: ({ ticketId }) => ({ ticket: ticketId }),
    async gather(tx, { keys }) {
      await parts.units.sharedTree(tx)
      return ticket.lock(tx, keys.ticket)
    },
    decide: (given, known, context) => decideEnd(given, known.get(given.input.ticketId), context),
    write: (tx, fresh) => ticket.update(tx, valuesOf(fresh), ['status', 'endedAt', 'version']),
  })

  return { take: take.one, call: call.one, end: end.one }
}

const WRITTEN_BY_CALLS = [
  ...(['status', 'counterId', 'counter', 'callId', 'calledAs', 'calledAt', 'version'] as const),
] as const

async function lockAllNext(tx: Tx, wanted: readonly string[], { today }: Context): Promise<StoredTicket[]> {
  const next: StoredTicket[] = []
  for (const [unit, calls] of Map.groupBy(wanted, (unit) => unit)) {
    next.push(...(await lockNext(tx, unit, today, calls.length)))
  }
  return next
}
