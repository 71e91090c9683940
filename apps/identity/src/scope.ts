import type { Context } from '@lantoa/chassis/commands/command'
import { type Caller, reaches } from '@lantoa/chassis/http/caller'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'

/** The thing, if it lies in the caller's units; one of other units is as good as none. */
export function within<Thing extends { readonly hamletCode: string }>(
  caller: Caller,
  thing: Thing | undefined,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): Thing | undefined {
  return thing && reachesHamlet(caller, tree, thing.hamletCode, today) ? thing : undefined
}

/** What to read under a unit, or in all of the caller's units where none is named: codes of hamlets, old ones too. */
export function hamletsToRead(
  caller: Caller,
  tree: UnitTree,
  unit: string | undefined,
  today: string,
): { ok: true; hamletCodes: string[] } | Refusal<'unknown-unit' | 'outside-scope'> {
  if (unit === undefined)
    return { ok: true, hamletCodes: caller.units.flatMap((code) => hamletsUnder(tree, code, today)) }
  if (unit !== NATION && !tree.find(unit, today)) {
    return refuse('unknown-unit', `No unit has the code ${unit} today.`, { pointer: '/unit' })
  }
  if (!reaches(caller, tree, unit, today)) return refuse('outside-scope', 'The unit lies outside your units.')
  return { ok: true, hamletCodes: hamletsUnder(tree, unit, today) }
}

/** The hamlets under a unit today, with the closed ones that went into them: households may still be kept there. */
export function hamletsUnder(tree: UnitTree, unitCode: string, today: string): string[] {
  const found = new Set(tree.leaves(unitCode, today))
  const open = [...found]
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    for (const before of closedPredecessors(tree, code, today)) {
      if (found.has(before)) continue
      found.add(before)
      open.push(before)
    }
  }
  return [...found]
}

function closedPredecessors(tree: UnitTree, code: string, today: string): string[] {
  return tree
    .history(code)
    .flatMap((version) => tree.predecessors(code, version.validFrom))
    .map(({ unit }) => unit.code)
    .filter((before) => tree.find(before, today) === undefined)
}
