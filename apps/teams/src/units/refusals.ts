import { refuse } from '@lantoa/chassis/http/outcome'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { intersect } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { LEVEL_RANK, levelOfCode, refOf } from '@lantoa/units/unit'
import { UNIT_KINDS } from '@lantoa/units/unit-kinds'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { refuseEndBetween, refuseUnit } from '../judging/refuse-unit.ts'

type Placed = Pick<UnitState, 'code' | 'level' | 'parentCode' | 'validFrom'> & { validTo?: Day | null | undefined }
type Surroundings = { tree: UnitTree; today: Day }

/** The code must be one of its level, and the end come after the start. */
export function refuseForm({ code, level, validFrom, validTo }: Placed) {
  if (levelOfCode(code) !== level) {
    return refuse('code-of-other-level', `${code} is not the code of a ${level}.`, { pointer: '/level' })
  }
  if (!validTo || validFrom < validTo) return undefined
  return refuse('ends-before-start', 'The end must come after the start.', { pointer: '/validTo' })
}

/** Each level has its own closed list of kinds. */
export function refuseKind(level: UnitState['level'], kind: string) {
  if (UNIT_KINDS[level].includes(kind)) return undefined
  return refuse('unknown-kind', `A ${level} is one of: ${UNIT_KINDS[level].join(', ')}.`, { pointer: '/kind' })
}

/** The parent must be there on the first day and on the last (today, while it lasts). */
export function refuseParent(unit: Placed, { tree, today }: Surroundings) {
  const { level, parentCode, validFrom } = unit
  const wrong = refuse('wrong-level', `This is no place for a ${level}.`, { pointer: '/parentCode' })
  if (parentCode === null) return level === 'province' ? undefined : wrong
  const refusal =
    refuseUnit(tree, parentCode, validFrom, '/parentCode') ??
    refuseUnit(tree, parentCode, lastDay(unit, today), '/parentCode') ??
    refuseEndBetween(tree, parentCode, [validFrom, lastDay(unit, today)], '/parentCode')
  if (refusal) return refusal
  const parent = tree.find(parentCode, validFrom)
  const fits =
    parent && (level === 'hamlet' ? parent.level === 'commune' : LEVEL_RANK[parent.level] < LEVEL_RANK[level])
  return fits ? undefined : wrong
}

/** A successor must be there before it is named. */
export function refuseSuccessors({ successors }: UnitState, { tree }: Pick<Surroundings, 'tree'>) {
  const index = successors.findIndex(
    ({ code, validFrom }) => !tree.history(code).some((unit) => unit.validFrom === validFrom),
  )
  const unknown = successors[index]
  if (!unknown) return undefined
  return refuse('unknown-unit', `There is no unit ${refOf(unknown)}.`, { pointer: `/successors/${index}` })
}

/** A code means one thing on a day. */
export function refuseOverlap(others: readonly SequencedUnit[]) {
  const names = others.map(({ state }) => refOf(state)).join(', ')
  return refuse('overlapping-validity', `On some of these days the code means ${names}.`, { pointer: '/validFrom' })
}

/** The last day on which a unit is known to be there: today, while it lasts. */
export function lastDay({ validFrom, validTo }: Placed, today: Day): Day {
  if (validTo) return addDays(validTo, -1)
  return validFrom > today ? validFrom : today
}

/** Whether two versions share a day. */
export function overlaps(a: UnitState, b: UnitState): boolean {
  const span = ({ validFrom, validTo }: UnitState) => [{ from: validFrom, until: validTo }]
  return intersect(span(a), span(b)).length > 0
}
