import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { VisitReceipt } from '@lantoa/contracts/teams/visit-receipts.http'
import { splitOf } from '@lantoa/units/split'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { Homes } from '../known-homes/home.ts'
import { type HomeStretch, timelineOf } from '../known-homes/timeline.ts'
import type { StoredVisit } from './visit.ts'

type Receipts = Pick<Context, 'tree' | 'today'> & {
  readonly caller: Caller
  readonly visits: ReadonlyMap<string, StoredVisit>
  readonly homes: Homes
}

/** What became of a visit for whoever recorded it: to anybody else it is as if it were not there. */
export function receiptOf(visitId: VisitReceipt['visitId'], facts: Receipts): VisitReceipt {
  const { caller, visits, homes, tree, today } = facts
  const visit = visits.get(visitId)
  if (!visit || visit.recordedBy !== caller.subject) return { visitId, state: 'unknown' }
  const { householdId, withdrawal, receivedAt } = visit
  if (withdrawal) return { visitId, state: 'withdrawn', receivedAt }
  const present = timelineOf(homes, householdId).at(-1)
  if ((homes.get(householdId)?.mergedInto ?? null) !== null) {
    const isShown =
      present && present.householdId !== householdId && reachesHamlet(caller, tree, present.hamletCode, today)
    return { visitId, state: 'merged', receivedAt, ...(isShown ? { mergedInto: present.householdId } : {}) }
  }
  return { visitId, state: present && isUnassigned(tree, present, today) ? 'held' : 'recorded', receivedAt }
}

/** The hamlet of the home was split: until an officer says in which part it lies, it counts in none. */
function isUnassigned(tree: UnitTree, { hamletCode, until }: HomeStretch, today: Day): boolean {
  return until === null && splitOf(tree, tree.latest(hamletCode), today) !== undefined
}
