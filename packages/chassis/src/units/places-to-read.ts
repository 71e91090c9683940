import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { Condition } from '../database/list-of.ts'
import { type Caller, reaches } from '../http/caller.ts'
import { type Refusal, refuse } from '../http/outcome.ts'
import { lostByAbove } from './heirs.ts'

/** Codes under which things lie that may be read; null: everywhere. */
export type Codes = readonly string[] | null

/**
 * The codes to read under a unit, or in all of the caller's units where none is named; closed units that they have too.
 * `withReused`: also codes that mean another area by now, for things that know their day and are judged by it afterwards.
 * `fromBeneath`: also those of the units above the caller's, for things that are judged one by one afterwards as well.
 */
export function placesToRead(
  caller: Caller,
  tree: UnitTree,
  unit: string | undefined,
  today: Day,
  { withReused = false, fromBeneath = false } = {},
): { ok: true; codes: Codes } | Refusal<'unknown-unit' | 'outside-scope'> {
  if (unit !== undefined && unit !== NATION && !tree.find(unit, today)) {
    return refuse('unknown-unit', `No unit has the code ${unit} today.`, { pointer: '/unit' })
  }
  const isWithin = unit === undefined || reaches(caller, tree, unit, today)
  const isAbove = !isWithin && fromBeneath && caller.units.some((root) => tree.covers(unit, root, today))
  if (!isWithin && !isAbove) return refuse('outside-scope', 'The unit lies outside your units.')
  const roots = unit === undefined || isAbove ? caller.units : [unit]
  if (roots.includes(NATION)) return { ok: true, codes: null }
  const own = roots.flatMap((code) => codesUnder(tree, code, today, withReused))
  const above = fromBeneath && roots === caller.units ? codesAbove(tree, roots, today) : []
  return { ok: true, codes: [...new Set([...own, ...above])] }
}

/** The codes of the units above some, and of all that went into those. */
function codesAbove(tree: UnitTree, units: readonly string[], today: Day): string[] {
  const above = units.flatMap((unit) => tree.ancestors(unit, today))
  return [...above, ...unitsBefore(tree, above, knownOf(tree, today)).map(({ code }) => code)]
}

/** The condition of a list whose filter `unit` means all that lies beneath. */
export function placedIn(column: string, codes: Codes): Condition & { readonly values: readonly [Codes] } {
  return { where: `($1::text[] IS NULL OR ${column} = ANY($1))`, values: [codes], answers: ['unit'] }
}

type Known = {
  readonly today: Day
  readonly lost: ReadonlyMap<string, readonly UnitVersion[]>
  readonly under: Map<string, readonly string[]>
}
/** Trees never change, and one is read many times until the next takes its place. */
const known = new WeakMap<UnitTree, Known>()

function codesUnder(tree: UnitTree, unit: string, today: Day, withReused: boolean): readonly string[] {
  const { lost, under } = knownOf(tree, today)
  const key = `${unit} ${withReused}`
  const before = under.get(key)
  if (before) return before
  const open = [unit, ...tree.descendants(unit, today)]
  const past = unitsBefore(tree, open, { lost, today }).filter((one) => withReused || isLast(tree, one, today))
  const codes = [...new Set([...open, ...past.map(({ code }) => code)])]
  under.set(key, codes)
  return codes
}

function knownOf(tree: UnitTree, today: Day): Known {
  const before = known.get(tree)
  if (before?.today === today) return before
  const now = { today, lost: before?.lost ?? lostByAbove(tree), under: new Map() }
  known.set(tree, now)
  return now
}

/** Everything that went into today's units, and what ended in nothing beneath any of them: `heirsOf`, read backwards. */
function unitsBefore(
  tree: UnitTree,
  codes: readonly string[],
  { lost, today }: Pick<Known, 'lost' | 'today'>,
): UnitVersion[] {
  const found = new Map<string, UnitVersion>()
  const open = codes.flatMap((code) => tree.find(code, today) ?? [])
  for (let next = open.pop(); next; next = open.pop()) {
    const into = tree.predecessors(next.code, next.validFrom).map(({ unit }) => unit)
    for (const before of [...into, ...(lost.get(refOf(next)) ?? [])]) {
      if (found.has(refOf(before)) || before.validTo === null || before.validTo > today) continue
      found.set(refOf(before), before)
      open.push(before)
    }
  }
  return [...found.values()]
}

function isLast(tree: UnitTree, { code, validFrom }: UnitVersion, today: Day): boolean {
  return tree.history(code).findLast((one) => one.validFrom <= today)?.validFrom === validFrom
}
