import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { hamletsOf, type Succeeding } from '@lantoa/chassis/units/heirs'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import type { Standing } from '../known-residents/find.ts'

/** A line of a list as it is compared with the others; `heirId`: who stands for its beneficiary. */
export type Line = Readonly<{ payoutId: string; line: number; residentId: string | null; heirId: string | null }>

/** Who stands for a resident by now. */
export type HeirOf = (residentId: string) => string

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

type Named = Thing & { readonly residentId: string | null; readonly candidates: readonly string[] }

/** Who is chosen is one of those whom the line fits, under whichever id. */
export function refuseChoice(thing: Thing, heirOf: HeirOf) {
  const { residentId, candidates } = thing as Named
  if (residentId === null || candidates.length === 0) return undefined
  if (candidates.some((one) => heirOf(one) === heirOf(residentId))) return undefined
  return refuse('not-a-candidate', 'The line fits others: this resident is none of them.', { pointer: '/residentId' })
}

/**
 * What the same list says more, sent again when more people are known: whom a line may be for of which nobody knows it, or
 * whom it is for of those whom it may be for. A list that knows less says nothing against what is known by now.
 */
export function matchAdded(known: Thing, said: Readonly<Record<string, unknown>>, heirOf: HeirOf = (id) => id) {
  if (LINE.some((field) => known[field] !== said[field])) return undefined
  const { residentId = null, candidates = [] } = said as Partial<Named>
  const [before, now] = [peopleIn(known).map(heirOf), peopleIn({ residentId, candidates }).map(heirOf)]
  if (known.residentId !== null) {
    const beneficiary = heirOf(String(known.residentId))
    const saysLess =
      now.length === 0 || (residentId === null ? now.includes(beneficiary) : heirOf(residentId) === beneficiary)
    return saysLess ? {} : undefined
  }
  if (residentId === null && now.every((one) => before.includes(one))) return {}
  if (before.length === 0) return { residentId, candidates }
  return residentId === null ? undefined : { residentId }
}

/** What a line says beside whom it is for. */
const LINE = ['unitCode', 'since', 'kind', 'line', 'paid'] as const

/** The beneficiary lives, or lived in that month, in the caller's units: who is registered later may be named before. */
export function refuseResident(thing: Thing, resident: Standing | undefined, { caller, tree, today }: Judging) {
  if (!resident || livedIn(resident, String(thing.unitCode), thing.since, tree)) return undefined
  if (reachesResident(caller, tree, resident, today)) return undefined
  return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/residentId' })
}

/**
 * Whether the beneficiary lived elsewhere in that month, as far as it is known where that was. They were paid all the same:
 * the line is kept until somebody has looked, who chooses them or nobody.
 */
export function isElsewhere(thing: Thing, resident: Standing | undefined, tree: Succeeding): boolean {
  const { residentId, candidates } = thing as Named
  if (residentId === null || !resident || candidates.length > 0) return false
  return !livedIn(resident, String(thing.unitCode), thing.since, tree)
}

/** Who all of several candidates are by now, who were merged. One who is called nearly so was never several. */
export function soleCandidate({ residentId, candidates }: Thing, heirOf: HeirOf): string | null {
  const named = candidates as readonly string[]
  if (residentId !== null || named.length < 2) return null
  const [heir, ...others] = new Set(named.map(heirOf))
  return heir !== undefined && others.length === 0 ? heir : null
}

/** A list has each of its lines once, and each beneficiary: by who stands for them, where that is asked for. */
export function refuseDuplicate(thing: Thing, others: readonly Line[], heirOf?: HeirOf) {
  if (thing.status === 'withdrawn') return undefined
  const rest = others.filter(({ payoutId }) => payoutId !== thing.payoutId)
  if (rest.some(({ line }) => line === thing.line)) {
    return refuse('duplicate-line', `The list has a line ${thing.line} already.`, { pointer: '/line' })
  }
  const residentId = thing.residentId as string | null
  const isTwice = (one: Line) =>
    heirOf && residentId !== null ? one.heirId === heirOf(residentId) : one.residentId === residentId
  return residentId !== null && rest.some(isTwice)
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

/** The last stay of somebody in a month; of who lived nowhere then the last before it, or the first after it. */
export function stayIn({ stays, lived = [] }: Standing, since: Day) {
  const next = addMonths(monthStart(since), 1)
  const byStart = [...stays, ...lived].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return byStart.findLast(({ from }) => from < next) ?? byStart[0]
}
