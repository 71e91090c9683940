import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { upsertHomes } from './store.ts'

/** What else changes with homes that were merged, or parted. */
type FollowMerged = (tx: Tx, householdIds: readonly string[], context: EventContext) => Promise<void>

/** Follows where identity's homes lie, and which of them goes on as which. */
export function followHomes({ now, name }: ServiceParts, followMerged: FollowMerged): TopicHandler {
  return onEntities(householdChanged, async (tx, states) => {
    const arrivals = states.map(({ key, sequence, data }) => {
      return { householdId: key, sequence, places: data?.places ?? [], mergedInto: data?.mergedInto ?? null }
    })
    await followMerged(tx, await upsertHomes(tx, arrivals), { source: `/${name}`, now: now() })
  })
}
