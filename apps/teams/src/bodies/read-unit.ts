import type { Condition } from '@lantoa/chassis/database/list-of'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode, NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'
import { refuseUnit } from '../judging/refuse-unit.ts'
import { territoryOf } from './body.ts'
import { ofPlace } from './store.ts'

/** The unit as it was on a day must lie, with what it has gone into since, in the caller's units today. */
export function refuseReading(caller: Caller, tree: UnitTree, unit: string, on: Day, today: Day) {
  const pointer = '#/query/unit'
  const refusal = unit === NATION ? undefined : refuseUnit(tree, unit, on, pointer)
  if (refusal) return refusal
  if (holdsUnit(caller, tree, unit, on, today)) return undefined
  return refuse('outside-scope', 'The unit lies outside your units.', { pointer })
}

/** Which bodies are of a unit: of a hamlet those that serve it, else those of the unit and of all beneath. */
export function bodiesIn(tree: UnitTree, unit: string, today: Day): Condition {
  return ofPlace(levelOfCode(unit) === 'hamlet' ? { hamlet: unit } : { territory: territoryOf(tree, unit, today) })
}
