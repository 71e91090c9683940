import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import type { callTicket, endTicket, takeTicket } from '@lantoa/contracts/government/queues.http'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { StoredTicket } from './ticket.ts'

type CodeOf<R extends typeof callTicket | typeof endTicket | typeof takeTicket> = Extract<
  OutcomeOf<R>,
  { ok: false }
>['code']

export const NO_SUCH_TICKET = refuse('not-found', 'There is no such number.')

/** Clocks of counters differ: so far ahead one may be, and what it says was done just now. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

export type Counter = { readonly unitCode: string; readonly number: number; readonly status: string }

export type CallFacts = {
  readonly tree: UnitTree
  readonly counters: ReadonlyMap<string, Counter>
  readonly called: ReadonlyMap<string, StoredTicket>
  /** Those that are held: certain ones, and the next ones of each unit in their order. */
  readonly tickets: Map<string, StoredTicket>
}

/** Whether a caller works where a number was taken. */
export function servesAt(
  caller: Caller,
  { unitCode: code, day: on }: Pick<StoredTicket, 'unitCode' | 'day'>,
  { tree, today }: { tree: UnitTree; today: Day },
): boolean {
  return reachesPlaceOf(caller, tree, { code, on }, today)
}

/** Judges that a number is taken: the next one, where a counter is open. */
export function decideTaking(
  { input: { ticketId, unitCode } }: Command<typeof takeTicket>,
  numbers: ReadonlyMap<string, number>,
  { today, now }: Context,
): Decided<StoredTicket, CodeOf<typeof takeTicket>> {
  const last = numbers.get(unitCode)
  if (last === undefined) {
    return refuse('no-queue', `No counter of ${unitCode} is open: nobody calls numbers there.`, {
      pointer: '/unitCode',
    })
  }
  const value: StoredTicket = {
    ...{ ticketId, unitCode, day: today, number: last + 1, status: 'waiting', takenAt: now.toISOString(), version: 1 },
    ...{ counterId: null, counter: null, callId: null, calledAs: null, calledAt: null, endedAt: null },
  }
  return { ok: true, value, fresh: true }
}

/** Judges a call: of two clerks who call one number, one is told who has it. */
export function decideCall(
  { input, caller }: Command<typeof callTicket>,
  { tree, counters, tickets }: CallFacts,
  { today, now }: Context,
): Decided<StoredTicket, CodeOf<typeof callTicket>> {
  const counter = counters.get(input.counterId)
  if (!counter || !reachesPlaceOf(caller, tree, { code: counter.unitCode, on: today }, today)) {
    return refuse('unknown-counter', 'There is no such counter in your units.', { pointer: '/counterId' })
  }
  if (counter.status !== 'open') return refuse('counter-closed', `Counter ${counter.number} is ${counter.status}.`)
  const at = timeOf(input.at, now)
  if (typeof at !== 'string') return at
  const called = input.ticketId ? tickets.get(input.ticketId) : nextIn(tickets, counter.unitCode, today)
  if (called?.unitCode !== counter.unitCode) {
    if (input.ticketId === undefined) return refuse('nobody-waiting', 'Nobody waits.')
    return refuse('unknown-ticket', 'This centre has no such number.', { pointer: '/ticketId' })
  }
  if (called.status !== 'waiting') return decideSecondCall(called, input.counterId)
  if (dayOf(at) !== called.day) {
    return refuse('another-day', `Number ${called.number} was for ${called.day}.`, { pointer: '/ticketId' })
  }
  const { callId, counterId } = input
  const calledAt = notBefore(called.takenAt, at)
  const changed = { status: 'called', counterId, counter: counter.number, callId, calledAs: input, calledAt } as const
  return { ok: true, value: { ...called, ...changed, version: called.version + 1 }, fresh: true }
}

function nextIn(tickets: ReadonlyMap<string, StoredTicket>, unit: string, day: Day): StoredTicket | undefined {
  const waiting = [...tickets.values()].filter(
    (one) => one.unitCode === unit && one.day === day && one.status === 'waiting',
  )
  return waiting.sort((one, other) => one.number - other.number)[0]
}

function decideSecondCall(
  ticket: StoredTicket,
  counterId: string,
): Decided<StoredTicket, 'called-by-another' | 'ticket-ended'> {
  if (ticket.counterId !== counterId) {
    const detail = `Counter ${ticket.counter} has called number ${ticket.number}.`
    return refuse('called-by-another', detail, { pointer: '/ticketId' })
  }
  if (ticket.status === 'called') return { ok: true, value: ticket, fresh: false }
  return refuse('ticket-ended', `Number ${ticket.number} is ${ticket.status} already.`, { pointer: '/ticketId' })
}

/** Judges that somebody who was called was served or did not come; said again it is the same. */
export function decideEnd(
  { input, caller }: Command<typeof endTicket>,
  known: StoredTicket | undefined,
  { tree, today, now }: Context,
): Decided<StoredTicket, CodeOf<typeof endTicket>> {
  if (!known || !servesAt(caller, known, { tree, today })) return NO_SUCH_TICKET
  if (known.status === input.outcome) return { ok: true, value: known, fresh: false }
  if (known.status === 'waiting') return refuse('not-called', `Nobody has called number ${known.number}.`)
  if (known.status !== 'called') return refuse('ticket-ended', `Number ${known.number} is ${known.status} already.`)
  const at = timeOf(input.at, now)
  if (typeof at !== 'string') return at
  const endedAt = notBefore(known.calledAt ?? at, at)
  return { ok: true, value: { ...known, status: input.outcome, endedAt, version: known.version + 1 }, fresh: true }
}

function timeOf(at: string | undefined, now: Date): string | Refusal<'time-in-future'> {
  const said = at === undefined ? now.getTime() : Date.parse(at)
  if (said > now.getTime() + CLOCK_TOLERANCE_MS) {
    return refuse('time-in-future', 'This time is yet to come.', { pointer: '/at' })
  }
  return new Date(Math.min(said, now.getTime())).toISOString()
}

/** A clock that is slow says that something was done before it could be: then it was done at once. */
function notBefore(first: string, at: string): string {
  const [, later = at] = [first, at].sort()
  return later
}
