import { UnitState } from '@lantoa/contracts/teams/units.events'
import { undoOf } from '@lantoa/units/plan-boundary-change'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredWrite } from './store.ts'

/** The states that take writes back. */
export function restored(writes: readonly StoredWrite[]): UnitState[] {
  return undoOf(writes).map((state) => UnitState.parse(state))
}

/** Versions that a change began and that, once it is undone, are again what an older version of their code is. */
export function goesOnAs(writes: readonly StoredWrite[]): { code: string; validFrom: Day; as: Day }[] {
  const continued = new Map(
    writes.flatMap(({ before, after }) =>
      before !== null && after.validTo !== null && after.successors.length === 0 ? [[after.code, before] as const] : [],
    ),
  )
  return begunBy(writes).flatMap(({ code, validFrom }) => {
    const older = continued.get(code)
    return older && older.validTo !== validFrom ? [{ code, validFrom, as: older.validFrom }] : []
  })
}

/** Versions that were not there before a change, apart from those that only change their parent. */
export function begunBy(writes: readonly StoredWrite[]): UnitState[] {
  return writes.flatMap(({ before, after }) => (before === null || before.validTo === before.validFrom ? [after] : []))
}
