import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { Succeeding } from '@lantoa/chassis/units/heirs'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import type { Standing } from '../known-residents/find.ts'
import { hamletsOf } from '../known-residents/lying.ts'

/** A line of a list as it is compared with the others. */
export type Line = Readonly<{ payoutId: string; line: number; residentId: string | null }>

/** The list that a line is of: one for each unit, month and kind of beneficiaries. */
export function listOf(thing: Readonly<Record<string, unknown>>): string {
  return `${thing.unitCode} ${monthStart(String(thing.since))} ${thing.kind}`
}

type Judging = Pick<Context, 'tree' | 'today'> & { readonly caller: Caller }

/** Communes pay, and some by a list for each hamlet. */
export function refuseLevel({ unitCode, since }: Thing, { tree }: Pick<Context, 'tree'>) {
  const code = String(unitCode)
  const { level } = tree.find(code, since) ?? tree.history(code)[0] ?? {} // a part of a split unit begins later
  if (level === 'commune' || level === 'hamlet') return undefined
  return refuse('wrong-level', 'A payout list is one of a commune, or of a hamlet.', { pointer: '/unitCode' })
}

/** Everybody whom a line names. */
export function peopleIn({ residentId, candidates }: Readonly<Record<string, unknown>>): string[] {
  return [...(typeof residentId === 'string' ? [residentId] : []), ...((candidates ?? []) as string[])]
}

/** Who was erased stays forgotten, whoever names him afterwards. */
export function refuseErased(thing: Thing, erased: ReadonlySet<string>) {
  if (!peopleIn(thing).some((id) => erased.has(id))) return undefined
  const pointer = erased.has(String(thing.residentId)) ? '/residentId' : '/candidates'
  return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
}

/**
 * The beneficiary lived in the unit in that month, as far as it is known where that was: who is registered later may be
 * named before.
 */
export function refuseResident(thing: Thing, resident: Standing | undefined, { caller, tree, today }: Judging) {
  const pointer = '/residentId'
  const { residentId, candidates } = thing as Thing & { residentId: string | null; candidates: readonly string[] }
  if (residentId !== null && candidates.length > 0 && !candidates.includes(residentId)) {
    return refuse('not-a-candidate', 'The line fits others: this resident is none of them.', { pointer })
  }
  if (!resident || livedIn(resident, String(thing.unitCode), thing.since, tree)) return undefined
  if (!reachesResident(caller, tree, resident, today)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
  }
  return refuse('resident-elsewhere', 'The resident did not live in the unit in that month.', { pointer })
}

/** A list has each of its lines, and each beneficiary, once. */
export function refuseDuplicate(thing: Thing, others: readonly Line[]) {
  if (thing.status === 'withdrawn') return undefined
  const rest = others.filter(({ payoutId }) => payoutId !== thing.payoutId)
  if (rest.some(({ line }) => line === thing.line)) {
    return refuse('duplicate-line', `The list has a line ${thing.line} already.`, { pointer: '/line' })
  }
  const isTwice = thing.residentId !== null && rest.some(({ residentId }) => residentId === thing.residentId)
  return isTwice
    ? refuse('duplicate-line', 'The list has this resident already.', { pointer: '/residentId' })
    : undefined
}

/** Whether somebody lived in a unit on any day of a month. */
function livedIn({ stays, lived = [] }: Standing, unitCode: string, since: Day, tree: Succeeding): boolean {
  const first = monthStart(since)
  const next = addMonths(first, 1)
  return [...stays, ...lived].some((stay) => {
    if (stay.from >= next || (stay.until !== null && stay.until <= first)) return false
    // biome-ignore lint/complexity/useMathMinMax: days are text, which Math.max would turn into NaN.
    const on = stay.from > first ? stay.from : first
    return hamletsOf(stay, on, tree).some((code) => tree.covers(unitCode, code, on))
  })
}
