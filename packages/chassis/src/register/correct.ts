import { isDeepStrictEqual } from 'node:util'
import type { Register } from '@lantoa/contracts/register/define-register'
import { z } from 'zod'
import { canonical, isMissing } from '../commands/canonical.ts'
import { decideChange } from '../commands/change.ts'
import type { Context, Decided } from '../commands/command.ts'
import type { Caller } from '../http/caller.ts'
import { type Refusal, refuse, refuseFields } from '../http/outcome.ts'
import { type Given, type Rules, refusePlace, refuseUnitOn, visible } from './decide.ts'
import { refuseDays } from './judge-days.ts'
import { firstPlace, formerPlaces, lastPlace, mayStayIn, placeOf, splitTo } from './places.ts'
import { type Thing, withWords } from './thing.ts'

type Fields = Readonly<Record<string, unknown>>

/** Judges a correction: what it leaves out stays as it is, inside of objects as well. */
export function decideCorrection(
  register: Register,
  given: Given,
  known: Thing | undefined,
  context: Context,
  { check, checkStates, complete }: Rules,
): Decided<Thing> {
  const { [register.idField]: _id, asWritten, ...corrected } = given.input
  const isPlaced = corrected[register.within] !== undefined
  return decideChange<Thing, string, 'not-found'>(given, {
    ...visible(register, given.caller, known, context),
    isDone: (thing) =>
      canonical({ ...thing, ...merge(thing, corrected) }, isMissing) === canonical(thing, isMissing) &&
      !(isPlaced && mayStayIn(register, thing, context)),
    change(thing) {
      const merged = readWhole(register, merge(thing, corrected))
      if (!merged.ok) return merged
      const since = String(merged.fields.since ?? thing.since)
      const [first, ...later] = thing.states
      const states = first ? [{ ...first, from: since }, ...later] : []
      const said: Thing = { ...thing, ...merged.fields, since, states }
      const to = placeOf(register, said)
      const split = isPlaced ? splitTo(register, thing, to, context) : undefined
      const after: Thing = {
        ...{ ...said, formerPlaces: formerPlaces(register, thing, to, split) },
        ...withWords(thing.recordedAs as object, asWritten),
      }
      const [next] = later
      if (next && next.from < since) {
        return refuse('before-last-change', `It is ${next.status} from ${next.from} on.`, { pointer: '/since' })
      }
      const refusal = refusePlaces(register, thing, after, given.caller, context)
      return (
        refusal ?? refuseDays(register, after, context.today) ?? check(after) ?? checkStates(after) ?? complete(after)
      )
    },
  })
}

/** Judges only what is said anew: where it was put, and where it lies since its unit was split. */
function refusePlaces(register: Register, before: Thing, after: Thing, caller: Caller, context: Context) {
  const [first, last] = [firstPlace(register, after), lastPlace(register, after)]
  const isPut = isDeepStrictEqual(first, firstPlace(register, before))
  const isSettled = isDeepStrictEqual(last, first) || isDeepStrictEqual(last, lastPlace(register, before))
  return (
    (isPut ? undefined : refusePlace(register, after, caller, context)) ??
    (isSettled ? undefined : refuseUnitOn(register, last, caller, context))
  )
}

/** The corrected fields as they are to be. */
function merge(before: Fields, corrected: Fields): Fields {
  const merged = Object.entries(corrected).map(([name, value]) => {
    if (!isFields(value)) return [name, value]
    const known = before[name]
    return [name, isFields(known) ? { ...known, ...merge(known, value) } : value]
  })
  return Object.fromEntries(merged)
}

/** A correction may give a part of an object that was not there before: then something is missing. */
function readWhole({ routes }: Register, fields: Fields): { ok: true; fields: Fields } | Refusal {
  const shapes = Object.entries(routes.record.body.shape).filter(([name]) => name in fields)
  const read = z.object(Object.fromEntries(shapes)).safeParse(fields)
  return read.success ? { ok: true, fields: read.data } : refuseFields(read.error)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
