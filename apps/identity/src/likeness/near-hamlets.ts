import type { Context } from '@lantoa/chassis/commands/command'
import { heirsOf } from '@lantoa/chassis/units/heirs'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode } from '@lantoa/units/unit'
import type { Nearness } from '@lantoa/vietnam/same-person'

type Lying = { readonly householdId: string; readonly hamletCode: string }

export type NearHamlets = ReturnType<typeof nearHamlets>

/** Where hamlets lie, seen from each other, in the units of a day; what was found of a hamlet is remembered. */
export function nearHamlets({ tree, today }: Pick<Context, 'tree' | 'today'>) {
  const relatives = remembered((code: string) => relativesOf(tree, code, today))
  const communes = remembered((code: string) => communesOf(tree, code, today))
  return {
    /** The hamlet with all that share something with it: what it came from, what it went into, and what else did. */
    around: relatives,
    between(one: Lying, other: Lying): Nearness {
      if (one.householdId === other.householdId) return 'same-home'
      if (one.hamletCode === other.hamletCode) return 'same-hamlet'
      if (relatives(one.hamletCode).includes(other.hamletCode)) return 'hamlet-succeeded'
      const ofOther = communes(other.hamletCode)
      return communes(one.hamletCode).some((code) => ofOther.includes(code)) ? 'same-commune' : 'elsewhere'
    },
  }
}

function remembered<Found>(find: (code: string) => Found): (code: string) => Found {
  const known = new Map<string, Found>()
  return (code) => {
    const found = known.get(code) ?? find(code)
    known.set(code, found)
    return found
  }
}

function relativesOf(tree: UnitTree, code: string, today: string): string[] {
  const before = [code]
  // Each of these grows while it is walked.
  for (const one of before) before.push(...without(before, beforeOf(tree, one)))
  const after = [...new Set(before.flatMap((one) => presentOf(tree, one, today)))].filter(isHamlet)
  for (const one of after) after.push(...without(after, beforeOf(tree, one)))
  return [...new Set([...before, ...after])]
}

function beforeOf(tree: UnitTree, code: string): string[] {
  const versions = tree.history(code).flatMap(({ validFrom }) => tree.predecessors(code, validFrom))
  return [...new Set(versions.map(({ unit }) => unit.code))]
}

function without(known: readonly string[], codes: readonly string[]): string[] {
  return codes.filter((code) => !known.includes(code))
}

function isHamlet(code: string): boolean {
  return levelOfCode(code) === 'hamlet'
}

/** Who has today what a hamlet was. */
function presentOf(tree: UnitTree, code: string, today: string): string[] {
  const last = tree.history(code).findLast(({ validFrom }) => validFrom <= today)
  return last ? heirsOf(tree, last, today) : []
}

function communesOf(tree: UnitTree, code: string, today: string): string[] {
  return presentOf(tree, code, today).flatMap((one) =>
    isHamlet(one) ? (tree.find(one, today)?.parentCode ?? []) : one,
  )
}
