import { isDeepStrictEqual } from 'node:util'
import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import { mayReopen } from '@lantoa/chassis/units/may-reopen'
import type { HouseholdPlace } from '@lantoa/contracts/identity/households.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { isTakenBack, splitOf } from '@lantoa/units/split'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { causesByHome } from '../household-moves/commands.ts'
import { lyingIn } from '../households/household.ts'
import { household, writeHouseholds } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { publishResidentsOf } from '../residents/publish-of-homes.ts'
import { revertPlaces } from './places.ts'
import { listAssignedFrom, listOrigins } from './store.ts'

/** As many homes as are held in memory at once. */
const PAGE = 1000

/** Keeps the tree of units; where the split of a hamlet is taken back, the homes that were assigned go back too. */
export function followUnitsAndPlaces({ units, now }: IdentityParts): TopicHandler {
  return onEntities(unitChanged, async (tx, states) => {
    const known = states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }]))
    await units.store(tx, known)
    if (mayReopen(known.filter(({ state }) => state.level === 'hamlet')))
      await revertHomes(tx, await units.sharedTree(tx), now())
  })
}

async function revertHomes(tx: Tx, tree: UnitTree, now: Date): Promise<void> {
  const today = dayOf(now)
  const whole = (await listOrigins(tx)).filter((code) => splitOf(tree, tree.latest(code), today) === undefined)
  const ids = await listAssignedFrom(tx, whole)
  for (let start = 0; start < ids.length; start += PAGE) {
    const known = await household.lock(tx, ids.slice(start, start + PAGE))
    const fresh = [...known.values()].flatMap((home) => {
      const places = revertPlaces(home.places, (place) => goesBack(tree, place, today))
      if (isDeepStrictEqual(places, home.places)) return []
      const value = { ...home, ...lyingIn(home, places), version: home.version + 1 }
      return [{ value, input: undefined, by: '', correlationId: '' }]
    })
    const context = { source: '/identity', now }
    await writeHouseholds(tx, fresh, { known, what: () => ({ kind: 'split-undone' }) }, context)
    await publishResidentsOf(tx, causesByHome(fresh), context)
  }
}

function goesBack(tree: UnitTree, { assignedFrom, from }: HouseholdPlace, today: Day): boolean {
  const origin = assignedFrom?.at(-1)
  return origin !== undefined && isTakenBack(tree, tree.latest(origin), from, today)
}
