import type { Caller } from '@lantoa/chassis/http/caller'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { BoundaryDraft } from '@lantoa/contracts/teams/boundaries.http'
import { type BoundaryStep, codesIn } from '@lantoa/contracts/teams/boundary-steps'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'

/** Every unit that a change speaks of must be the caller's, before it and after; who is not known yet is judged later. */
export function refuseScope(
  caller: Caller,
  tree: UnitTree,
  { on, steps }: Pick<BoundaryDraft, 'on' | 'steps'>,
  today: Day,
): Refusal<'outside-scope'> | undefined {
  if (caller.units.includes(NATION)) return undefined
  const holds = (code: string) => {
    const known = tree.history(code).length > 0
    return code !== NATION && (!known || holdsThen(caller, tree, code, on, today))
  }
  const index = steps.findIndex((step) => ![...codesIn(step), ...parentsIn(step)].every(holds))
  if (index === -1) return undefined
  return refuse('outside-scope', 'The step speaks of units that are not yours.', { pointer: `/steps/${index}` })
}

/** Whether a change speaks of anything that is the caller's: such a change he may read. */
export function touchesUnitsOf(
  caller: Caller,
  tree: UnitTree,
  { on, steps }: Pick<BoundaryDraft, 'on' | 'steps'>,
  today: Day,
): boolean {
  if (caller.units.includes(NATION)) return true
  return steps.some((step) => codesIn(step).some((code) => holdsThen(caller, tree, code, on, today)))
}

/** A change that the caller may read or make; to others it is as if it were not there. */
export function ifSeen<Change extends Pick<BoundaryDraft, 'on' | 'steps'>>(
  caller: Caller,
  tree: UnitTree,
  change: Change | undefined,
  today: Day,
): Change | undefined {
  if (!change || touchesUnitsOf(caller, tree, change, today)) return change
  return refuseScope(caller, tree, change, today) ? undefined : change
}

/** Whether the unit as it was before a change, or as it began with it or later, is the caller's. */
function holdsThen(caller: Caller, tree: UnitTree, code: string, on: Day, today: Day): boolean {
  const [first] = tree.history(code)
  if (!first) return false
  const before = addDays(on, -1)
  const last = first.validFrom > on ? first.validFrom : on
  return holdsUnit(caller, tree, code, tree.find(code, before) ? before : last, today)
}

/** The units under which others come to lie; a province lies under the nation. */
function parentsIn(step: BoundaryStep): string[] {
  if (step.kind === 'past') return [step.unit.parentCode ?? NATION]
  if (step.kind !== 'merge' && step.kind !== 'split') return []
  const takers = step.kind === 'merge' ? [step.into] : step.into
  return takers.flatMap(({ begins }) => (begins ? [begins.parentCode ?? NATION] : []))
}
