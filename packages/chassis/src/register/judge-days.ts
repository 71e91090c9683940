import type { Register } from '@lantoa/contracts/register/define-register'
import type { DayRule } from '@lantoa/contracts/register/register-spec'
import type { Day } from '@lantoa/vietnam/days'
import { refuseFuture } from '../commands/judge-day.ts'
import { refuse } from '../http/outcome.ts'
import type { Thing } from './thing.ts'

type Declared = Pick<Register, 'days' | 'dayRules'>

/**
 * Judges every day among the fields of a thing: since its first day, until today, and an end after its beginning; but for
 * what it declares to come before or to lie ahead.
 */
export function refuseDays({ days, dayRules = {} }: Declared, thing: Thing, today: Day) {
  for (const path of days) {
    const refusal = refuseDay(path.split('.'), thing, today, dayRules[path])
    if (refusal) return refusal
  }
  return undefined
}

function refuseDay(path: readonly string[], thing: Thing, today: Day, rule: DayRule | undefined) {
  const { since } = thing
  const day = valueAt(thing, path)
  if (typeof day !== 'string') return undefined
  const pointer = `/${path.join('/')}`
  const begins = path.at(-1) === 'until' ? valueAt(thing, [...path.slice(0, -1), 'since']) : undefined
  if (typeof begins === 'string' && day <= begins) {
    return refuse('ends-before-it-begins', `It ends on ${day}, and began on ${begins} only.`, { pointer })
  }
  if (rule === 'any') return undefined
  if (day < since && rule !== 'precedes')
    return refuse('before-since', `It was there from ${since} on only.`, { pointer })
  return rule === 'lies-ahead' ? undefined : refuseFuture(day, today, pointer)
}

function valueAt(thing: Thing, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], thing)
}
