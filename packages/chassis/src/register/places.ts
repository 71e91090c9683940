import type { Register } from '@lantoa/contracts/register/define-register'
import { meantBefore, versionMeant } from '@lantoa/units/meaning'
import { isTakenBack, mayGoTo, type Split, splitOf } from '@lantoa/units/split'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { DatedPlace } from '../units/judge-place.ts'
import type { Thing } from './thing.ts'

type Within = Pick<Register, 'within'>
type Stretch = { readonly code: string; readonly from: Day; readonly until: Day | null; readonly assignedFrom?: string }

/** The unit that a thing lies in, or lay in before that ended. */
export function placeOf({ within }: Within, thing: Thing): string {
  return String(thing[within])
}

/** Where a thing was put. */
export function firstPlace(register: Within, thing: Thing): DatedPlace {
  return { code: formerOf(thing)[0]?.code ?? placeOf(register, thing), on: thing.since }
}

/** Where it lies by now, and since when; that is another place where it was assigned from a split unit. */
export function lastPlace(register: Within, thing: Thing): DatedPlace {
  return { code: placeOf(register, thing), on: stretchesOf(register, thing).at(-1)?.from ?? thing.since }
}

/** Its places as events have them. The tree only says which unit a code means that means another one later. */
export function publishedPlaces(register: Within, thing: Thing, tree: UnitTree) {
  const stretches = stretchesOf(register, thing).filter(({ from, until }) => from !== until)
  return stretches.map((stretch) => {
    const unitFrom = meantBefore(tree, stretch.code, stretch.from)
    return { ...stretch, ...(unitFrom !== undefined && { unitFrom }) }
  })
}

/** Whether units say otherwise now where a thing lies. */
export function isElsewhere(register: Within, thing: Thing, before: UnitTree, after: UnitTree): boolean {
  return stretchesOf(register, thing).some(
    ({ code, from }) => meantBefore(before, code, from) !== meantBefore(after, code, from),
  )
}

/** The split by which a thing may lie in a unit: of its own, or else of the one that it was assigned from. */
export function splitTo(register: Within, thing: Thing, to: string, { tree, today }: Known): Split | undefined {
  return stretchesOf(register, thing)
    .slice(-2)
    .reverse()
    .flatMap((stretch) => splitAt(stretch, { tree, today }) ?? [])
    .find((split) => mayGoTo(tree, split, to))
}

/** Whether it waits, and a part with the code of the whole, as a commune's may be, is one that it may be put into. */
export function mayStayIn(register: Within, thing: Thing, { tree, today }: Known): boolean {
  const split = stretchesOf(register, thing)
    .slice(-1)
    .flatMap((stretch) => splitAt(stretch, { tree, today }) ?? [])[0]
  return split !== undefined && mayGoTo(tree, split, placeOf(register, thing))
}

/**
 * Where it lay before, once somebody says where it lies: what lies in a part of a split unit lay in the whole until then;
 * what was said wrongly was never there.
 */
export function formerPlaces(register: Within, thing: Thing, to: string, split: Split | undefined) {
  const [former, from] = [formerOf(thing), placeOf(register, thing)]
  const isAssigned = former.at(-1)?.on === split?.on
  if (to === from && (split === undefined || isAssigned)) return former
  if (split === undefined) return []
  return split.unit.code === from && !isAssigned ? [...former, { code: from, on: split.on }] : former
}

/** The thing as it was before it was assigned, where the split is taken back; undefined where none is. */
export function unassigned(register: Within, thing: Thing, { tree, today }: Known): Thing | undefined {
  const former = formerOf(thing)
  const [last, whole] = [former.at(-1), stretchesOf(register, thing).at(-2)]
  if (!last || !whole) return undefined
  if (!isTakenBack(tree, versionMeant(tree, whole.code, whole.from), last.on, today)) return undefined
  const back = { ...thing, [register.within]: last.code, formerPlaces: former.slice(0, -1) }
  return unassigned(register, back, { tree, today }) ?? back
}

type Known = { readonly tree: UnitTree; readonly today: Day }

function splitAt({ code, from }: Stretch, { tree, today }: Known): Split | undefined {
  return splitOf(tree, versionMeant(tree, code, from), today)
}

function stretchesOf(register: Within, thing: Thing): Stretch[] {
  const stretches: Stretch[] = []
  let [from, assigned] = [thing.since, {}]
  for (const { code, on } of formerOf(thing)) {
    // biome-ignore lint/complexity/useMathMinMax: days are text, which Math.max would turn into NaN.
    const until = on > from ? on : from
    stretches.push({ code, from, until, ...assigned })
    from = until
    assigned = { assignedFrom: code }
  }
  return [...stretches, { code: placeOf(register, thing), from, until: null, ...assigned }]
}

function formerOf({ formerPlaces = [] }: Thing) {
  return formerPlaces
}
