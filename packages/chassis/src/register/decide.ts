import type { Register } from '@lantoa/contracts/register/define-register'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { decideChange } from '../commands/change.ts'
import type { Context, Decided } from '../commands/command.ts'
import type { Caller } from '../http/caller.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import { reachesPlace, refuseUnit } from '../units/judge-place.ts'

/** A thing of any register: the fields that all have. */
export type Thing = Readonly<Record<string, unknown>> & {
  readonly since: Day
  readonly status: string
  readonly states: readonly { readonly status: string; readonly from: Day }[]
  readonly version: number
}

/** What a register's own rules say of a thing as it would be, beyond what holds in every register. */
export type Check = (thing: Thing, context: Context) => Refusal | undefined

type Given = { readonly input: Readonly<Record<string, unknown>>; readonly caller: Caller; readonly ifMatch?: number }

export function decideRecord(
  register: Register,
  { input, caller }: Given,
  context: Context,
  check: Check,
): Decided<Thing> {
  const [status] = register.life.states
  const since = String(input.since)
  const thing = {
    ...input,
    since,
    status: String(status),
    states: [{ status: String(status), from: since }],
    version: 1,
  }
  return refuseThing(register, thing, caller, context, check) ?? { ok: true, value: thing, fresh: true }
}

export function decideCorrection(
  register: Register,
  given: Given,
  known: Thing | undefined,
  context: Context,
  check: Check,
): Decided<Thing> {
  const { [register.idField]: _id, ...corrected } = given.input
  return decideChange<Thing, string, 'not-found'>(given, {
    ...visible(register, given.caller, known, context),
    isDone: (thing) => Object.entries(corrected).every(([field, value]) => isSame(thing[field], value)),
    change(thing) {
      const since = String(corrected.since ?? thing.since)
      const [first, ...later] = thing.states
      const states = first ? [{ ...first, from: since }, ...later] : []
      const after = { ...thing, ...corrected, since, states }
      const next = later[0]
      if (next && next.from < since) {
        return refuse('before-last-change', `It is ${next.status} from ${next.from} on.`, { pointer: '/since' })
      }
      return refuseThing(register, after, given.caller, context, check) ?? after
    },
  })
}

export function decideAdvance(
  register: Register,
  given: Given,
  known: Thing | undefined,
  context: Context,
): Decided<Thing> {
  const [status, on] = [String(given.input.status), String(given.input.on)]
  return decideChange<Thing, string, 'not-found'>(given, {
    ...visible(register, given.caller, known, context),
    isDone: ({ states }) => states.some((one) => one.status === status && one.from === on),
    change({ states, status: before }) {
      const last = states.at(-1)?.from ?? on
      if (!register.life.allows(before, status)) {
        const detail = `What is ${before} cannot become ${status}.`
        return refuse('status-out-of-order', detail, { pointer: '/status' })
      }
      if (on < last)
        return refuse('before-last-change', `Something is recorded on ${last} already.`, { pointer: '/on' })
      return refuseFuture(on, context.today, '/on') ?? { status, states: [...states, { status, from: on }] }
    },
  })
}

/** Whether a thing lies in the caller's units, through all that happened to its unit since. */
export function isVisible(
  register: Register,
  caller: Caller,
  thing: Thing,
  { tree, today }: { tree: UnitTree; today: Day },
) {
  return reachesPlace(caller, tree, placeOf(register, thing), today)
}

function visible(register: Register, caller: Caller, known: Thing | undefined, context: Context) {
  return {
    known: known && isVisible(register, caller, known, context) ? known : undefined,
    missing: noSuch(register),
  }
}

/** The same for one of other units as for one that nobody has. */
export function noSuch({ called }: Pick<Register, 'called'>): Refusal<'not-found'> {
  return refuse('not-found', `There is no such ${called} in your units.`)
}

function refuseThing(register: Register, thing: Thing, caller: Caller, context: Context, check: Check) {
  const { tree, today } = context
  const pointer = `/${register.within}`
  const place = placeOf(register, thing)
  const refusal = refuseFuture(thing.since, today, '/since') ?? refuseUnit(tree, place, today, pointer)
  if (refusal) return refusal
  if (!reachesPlace(caller, tree, place, today)) {
    return refuse('outside-scope', 'It lies outside your units.', { pointer })
  }
  return check(thing, context)
}

function refuseFuture(day: Day, today: Day, pointer: string) {
  return day > today ? refuse('day-in-future', `${day} has not come yet: it is ${today}.`, { pointer }) : undefined
}

export function placeOf({ within }: Register, thing: Thing): string {
  return String(thing[within])
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
