import { isDeepStrictEqual } from 'node:util'
import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { HouseholdPlace } from '@lantoa/contracts/identity/households.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { lockHouseholds } from '../households/find.ts'
import { rehouseHouseholds } from '../households/rehouse.ts'
import type { IdentityParts } from '../parts.ts'
import { revertPlaces } from './places.ts'
import { splitOf } from './split.ts'
import { listAssignedFrom, listOrigins } from './store.ts'

/** As many homes as are held in memory at once. */
const PAGE = 1000

/** Keeps the tree of units; where the split of a hamlet is taken back, the homes that were assigned go back too. */
export function followUnitsAndPlaces({ units, now }: IdentityParts): TopicHandler {
  return onEntities(unitChanged, async (tx, states) => {
    const known = states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }]))
    await units.store(tx, known)
    const mayBeReopened = known.some(
      ({ state, sequence }) => state.level === 'hamlet' && state.validTo === null && sequence > 1,
    )
    if (mayBeReopened) await revertHomes(tx, await units.sharedTree(tx), now())
  })
}

async function revertHomes(tx: Tx, tree: UnitTree, now: Date): Promise<void> {
  const today = dayOf(now)
  const whole = (await listOrigins(tx)).filter((code) => splitOf(tree, code, today) === undefined)
  const ids = await listAssignedFrom(tx, whole)
  for (let start = 0; start < ids.length; start += PAGE) {
    const households = await lockHouseholds(tx, ids.slice(start, start + PAGE))
    const changed = [...households.values()].flatMap((household) => {
      const places = revertPlaces(household.places, (place) => isTakenBack(tree, place, whole))
      if (isDeepStrictEqual(places, household.places)) return []
      const hamletCode = places.at(-1)?.hamletCode ?? household.hamletCode
      return [{ household: { ...household, places, hamletCode }, correlationId: '' }]
    })
    await rehouseHouseholds(tx, changed, now)
  }
}

/** A hamlet that is whole again is there as if nothing had been; one that was placed later begins on that day only. */
function isTakenBack(tree: UnitTree, { assignedFrom, from }: HouseholdPlace, whole: readonly string[]): boolean {
  const origin = assignedFrom?.at(-1)
  return origin !== undefined && whole.includes(origin) && tree.find(origin, from)?.validFrom !== from
}
