import type { Register } from '@lantoa/contracts/register/define-register'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { decideChange } from '../commands/change.ts'
import type { Context, Decided } from '../commands/command.ts'
import { refuseBefore, refuseFuture } from '../commands/judge-day.ts'
import type { Caller } from '../http/caller.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import { type DatedPlace, placedOn, reachesPlaceOf, refuseUnit } from '../units/judge-place.ts'
import { refuseDays } from './judge-days.ts'
import { firstPlace, lastPlace } from './places.ts'
import type { Thing } from './thing.ts'

/** What is judged by a register's own rules: who says what, how the thing was, and what was looked up for it. */
export type Judged<Facts> = Given & Context & { readonly facts: Facts; readonly before: Thing | undefined }

type Check = (thing: Thing) => Refusal | undefined

/** What a register's own rules say of a thing as it would be, and of its states, beyond what holds in every register. */
export type Rules = {
  readonly check: Check
  readonly checkStates: Check
  /** The thing with what its own rules find about it. */
  readonly complete: (thing: Thing) => Thing
}

export type Given = {
  readonly input: Readonly<Record<string, unknown>>
  readonly caller: Caller
  readonly ifMatch?: number
}

export function decideRecord(
  register: Register,
  { input, caller }: Given,
  context: Context,
  { check, complete }: Rules,
): Decided<Thing> {
  const [status] = register.life.states
  const since = String(input.since)
  const thing = {
    ...input,
    since,
    status: String(status),
    states: [{ status: String(status), from: since }],
    version: 1,
    formerPlaces: [],
  }
  const refusal =
    refusePlace(register, thing, caller, context) ?? refuseDays(register, thing, context.today) ?? check(thing)
  return refusal ?? { ok: true, value: complete(thing), fresh: true }
}

export function decideAdvance(
  register: Register,
  given: Given,
  known: Thing | undefined,
  context: Context,
  { checkStates }: Rules,
): Decided<Thing> {
  const [status, on] = [String(given.input.status), String(given.input.on)]
  return decideChange<Thing, string, 'not-found'>(given, {
    ...visible(register, given.caller, known, context),
    // A command that names the present version is only done if it says the present state: things go back and forth.
    isDone: ({ states, version }) =>
      (given.ifMatch === version ? states.slice(-1) : states).some((one) => one.status === status && one.from === on),
    change(thing) {
      const { states, status: before } = thing
      const last = states.at(-1)?.from ?? on
      if (!register.life.allows(before, status)) {
        const detail = `What is ${before} cannot become ${status}.`
        return refuse('status-out-of-order', detail, { pointer: '/status' })
      }
      if (register.reasoned?.includes(status) && given.input.reason === undefined) {
        return refuse('reason-missing', `Say why it is ${status}.`, { pointer: '/reason' })
      }
      const changed = { status, states: [...states, { status, from: on }] }
      const refusal = refuseBefore(on, last) ?? refuseFuture(on, context.today, '/on')
      return refusal ?? checkStates({ ...thing, ...changed }) ?? changed
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
  return reachesPlaceOf(caller, tree, lastPlace(register, thing), today)
}

export function visible(register: Register, caller: Caller, known: Thing | undefined, context: Context) {
  return {
    known: known && isVisible(register, caller, known, context) ? known : undefined,
    missing: noSuch(register),
  }
}

/** The same for one of other units as for one that nobody has. */
export function noSuch({ called }: Pick<Register, 'called'>): Refusal<'not-found'> {
  return refuse('not-found', `There is no such ${called} in your units.`)
}

/** Judges where a thing was put, on its first day. */
export function refusePlace(register: Register, thing: Thing, caller: Caller, context: Context) {
  const place = firstPlace(register, thing)
  const on = placedOn(context.tree, place)
  return refuseFuture(thing.since, context.today, '/since') ?? refuseUnitOn(register, { ...place, on }, caller, context)
}

/** Judges a unit on the day from which on a thing lies in it. */
export function refuseUnitOn(register: Register, place: DatedPlace, caller: Caller, { tree, today }: Context) {
  const pointer = `/${register.within}`
  const refusal = refuseUnit(tree, place.code, place.on, pointer)
  if (refusal) return refusal
  const reached = reachesPlaceOf(caller, tree, place, today)
  return reached ? undefined : refuse('outside-scope', 'It lies outside your units.', { pointer })
}
