import type { AttendanceWarning } from '@lantoa/contracts/lists'
import { includes } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { holdersOf } from '../bodies/served.ts'
import type { Resident } from '../known-homes/home.ts'
import type { StoredSession } from '../sessions/session.ts'

type Lived = Pick<Resident, 'stays'>
type Held = Pick<StoredSession, 'unitCode' | 'day'>

/** What does not fit of a resident who was at a session. */
export function warningsOf(resident: Lived, session: Held, tree: UnitTree): AttendanceWarning[] {
  return livesUnder(resident, session, tree) ? [] : ['lived-elsewhere']
}

/**
 * Whether somebody lived in the unit of a session on its day, also under the code of a hamlet that went into another; who
 * was written down twice was said to live in two places.
 */
function livesUnder({ stays }: Lived, { unitCode, day }: Held, tree: UnitTree): boolean {
  const then = stays.filter((one) => includes([one], day))
  const places = then.flatMap((stay) => holdersOf(tree, stay.hamletCode, stay.from, day))
  return places.some(({ code }) => tree.covers(unitCode, code, day))
}

/**
 * Whether somebody may have come to a session all the same: the neighbour who moved, or who lives in the next hamlet. It is
 * enough to have ever lived in its commune, so that it does not matter when a move is told.
 */
export function livesNear({ stays }: Lived, { unitCode, day }: Held, tree: UnitTree): boolean {
  const unit = tree.find(unitCode, day)
  const area = unit?.level === 'hamlet' && unit.parentCode ? unit.parentCode : unitCode
  return stays.some(({ hamletCode, from }) => {
    const on = from > day ? from : day
    return holdersOf(tree, hamletCode, from, on).some(({ code }) => tree.covers(area, code, on))
  })
}
