import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { upsertHouseholds } from './store.ts'

/** What else changes with homes that were merged, or parted. */
type FollowMerged = (tx: Tx, householdIds: readonly string[], context: EventContext) => Promise<void>

/** Follows which of identity's homes goes on as which. */
export function followHomes({ now, name }: ServiceParts, followMerged: FollowMerged): TopicHandler {
  return onEntities(householdChanged, async (tx, states) => {
    const arrivals = states.map(({ key, sequence, data }) => {
      const mergedInto = data?.mergedInto ?? null
      const endedOn = mergedInto === null ? null : (data?.places.at(-1)?.until ?? null)
      return { householdId: key, sequence, mergedInto, endedOn }
    })
    await followMerged(tx, await upsertHouseholds(tx, arrivals), { source: `/${name}`, now: now() })
  })
}
