import type { Register } from '@lantoa/contracts/register/define-register'
import { maskName } from '@lantoa/vietnam/mask-name'
import type { Caller } from '../http/caller.ts'
import { seesPersons } from '../http/sees-persons.ts'
import { stateOf, type Thing } from './thing.ts'

type Declared = Pick<Register, 'personal' | 'derived'>
type Reader = Pick<Caller, 'permissions'>

/** Whether a caller sees the things of a register masked: some of their fields may name a person. */
export function seesMasked({ personal }: Declared, caller: Reader): boolean {
  return personal.length > 0 && !seesPersons(caller)
}

/** Whether a caller is shown words of a thing that may name a person. */
export function showsNames({ personal }: Declared, thing: Thing, caller: Reader): boolean {
  return seesPersons(caller) && personal.some((field) => Boolean(thing[field]))
}

/** A thing as a caller may see it. */
export function viewOf(declared: Declared, thing: Thing, caller: Reader): Thing {
  const { formerPlaces: _former, ...kept } = stateOf(thing)
  const state: Thing = { ...kept, ...declared.derived?.of(kept) }
  if (!seesMasked(declared, caller)) return state
  const masked = declared.personal.map((field) => [field, mask(state[field])])
  // Words that somebody wrote into a list may name a person too.
  const { asWritten: _words, ...shown } = state
  return { ...shown, ...Object.fromEntries(masked), masked: true }
}

/** An empty text names nobody, and stays empty. */
function mask(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? maskName(value) : value
}
