import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { assignHousehold } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { type ChangeFacts, NO_SUCH_HOUSEHOLD } from '../households/domain.ts'
import { refuseHamlet } from '../households/hamlet.ts'
import type { StoredHousehold } from '../households/household.ts'
import { outsideScope } from '../refusals.ts'
import { assignPlaces } from './places.ts'
import { mayGoTo, type Split, splitOf } from './split.ts'

/** Judges in which hamlet a home of a split one lies; the same again changes nothing. */
export function decideAssignment({ input, caller }: Command<typeof assignHousehold>, facts: ChangeFacts) {
  const { household, tree, today } = facts
  const { hamletCode: to } = input
  if (!household || !reachesHamlet(caller, tree, household.hamletCode, today)) return NO_SUCH_HOUSEHOLD
  const found = findSplit(household, facts)
  if (!found) return refuse('not-unassigned', 'The home lies in no split hamlet.')
  const { from, split } = found
  const refusal = refuseHamlet(tree, to, split.on, '/hamletCode')
  if (refusal) return refusal
  if (!mayGoTo(tree, split, to)) {
    const successors = [...split.hamlets, ...split.communes]
    const detail = `Homes of ${from} lie since ${split.on} in ${successors.join(' or ')}.`
    return refuse('no-successor', detail, { pointer: '/hamletCode', successors })
  }
  if (!reachesHamlet(caller, tree, to, today)) return outsideScope('/hamletCode')
  const places = assignPlaces(household.places, { from, to, on: split.on })
  const fresh = !isDeepStrictEqual(places, household.places)
  const hamletCode = places.at(-1)?.hamletCode ?? household.hamletCode
  return { ok: true, household: { ...household, places, hamletCode }, fresh } as const
}

/** The split that a home waits behind, or else the one that it was last assigned from. */
function findSplit(
  { places }: StoredHousehold,
  { tree, today }: ChangeFacts,
): { from: string; split: Split } | undefined {
  const assigned = places.findLast(({ assignedFrom }) => assignedFrom !== undefined)?.assignedFrom?.at(-1)
  const waiting = places.toReversed().map(({ hamletCode, until }) => ({ from: hamletCode, until }))
  const candidates = assigned === undefined ? waiting : [...waiting, { from: assigned, until: null }]
  for (const { from, until } of candidates) {
    const split = splitOf(tree, from, today)
    if (split && (until === null || until > split.on)) return { from, split }
  }
  return undefined
}
