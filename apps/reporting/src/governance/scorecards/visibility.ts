import type { Caller } from '@lantoa/chassis/http/caller'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { reachedLast } from '../../indicators/units/find-unit-then.ts'
import { isSetFor } from '../../indicators/units/set-above.ts'

/** Drafts are seen by the unit that sets them; from its approval on a scorecard is seen by those that it scores, too. */
export function isSeen(
  { status, unit }: Pick<Scorecard, 'status' | 'unit'>,
  caller: Caller,
  tree: UnitTree,
  today: Day,
): boolean {
  return status === 'draft' ? reachedLast(caller, tree, unit, today) : isSetFor(caller, tree, unit, today)
}
