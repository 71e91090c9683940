import { isDeepStrictEqual } from 'node:util'
import type { Context } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { assignHousehold } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { mayGoTo, type Split, splitOf } from '@lantoa/units/split'
import { lyingIn, NO_SUCH_HOUSEHOLD, type StoredHousehold } from '../households/household.ts'
import { outsideScope } from '../refusals.ts'
import { within } from '../scope.ts'
import { assignPlaces } from './places.ts'

/** Judges in which hamlet a home of a split one lies; the same again changes nothing. */
export function decideAssignment(
  { input, caller }: Command<typeof assignHousehold>,
  known: StoredHousehold | undefined,
  context: Context,
) {
  const { tree, today } = context
  const { hamletCode: to } = input
  const household = within(caller, known, context)
  if (!household) return NO_SUCH_HOUSEHOLD
  const found = findSplit(household, context)
  if (!found) return refuse('not-unassigned', 'The home lies in no split hamlet.')
  const { from, split } = found
  const refusal = refuseUnit(tree, to, split.on, '/hamletCode')
  if (refusal) return refusal
  if (!mayGoTo(tree, split, to)) {
    const successors = [...split.parts, ...split.communes]
    const detail = `Homes of ${from} lie since ${split.on} in ${successors.join(' or ')}.`
    return refuse('no-successor', detail, { pointer: '/hamletCode', successors })
  }
  if (!reachesHamlet(caller, tree, to, today)) return outsideScope('/hamletCode')
  const places = assignPlaces(household.places, { from, to, on: split.on })
  if (isDeepStrictEqual(places, household.places)) return { ok: true, value: household, fresh: false } as const
  const value = { ...household, ...lyingIn(household, places), version: household.version + 1 }
  return { ok: true, value, fresh: true } as const
}

/** The split that a home waits behind, or else the one that it was last assigned from. */
function findSplit({ places }: StoredHousehold, { tree, today }: Context): { from: string; split: Split } | undefined {
  const assigned = places.findLast(({ assignedFrom }) => assignedFrom !== undefined)?.assignedFrom?.at(-1)
  const waiting = places.toReversed().map(({ hamletCode, until }) => ({ from: hamletCode, until }))
  const candidates = assigned === undefined ? waiting : [...waiting, { from: assigned, until: null }]
  for (const { from, until } of candidates) {
    const split = splitOf(tree, tree.latest(from), today)
    if (split && (until === null || until > split.on)) return { from, split }
  }
  return undefined
}
