import { sayCircles } from '@lantoa/chassis/consumers/say-circles'
import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { askIdentity } from './ask.ts'
import { type Arrival, upsertResidents } from './store.ts'

export type Residents = {
  /** Takes over what identity knows of residents by now, and their hamlets; call it before a transaction. */
  refresh(residentIds: readonly string[]): Promise<void>
  handler: TopicHandler
}

/** What else changes with residents. */
type FollowChanged = (
  tx: Tx,
  changed: Awaited<ReturnType<typeof upsertResidents>>,
  context: EventContext,
) => Promise<void>

/** Follows identity's residents, and asks for them where a command is faster than the event. */
export function followResidents(
  { database, units, now, name, log }: ServiceParts,
  identity: Lantoa['identity'],
  followChanged: FollowChanged,
): Residents {
  const context = (): EventContext => ({ source: `/${name}`, now: now() })
  async function keep(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
    const changed = await upsertResidents(tx, arrivals)
    await sayCircles(tx, changed.merged, log)
    await followChanged(tx, changed, context())
  }
  return {
    async refresh(residentIds) {
      // Not only who is missing: a copy may be older than the move that a record speaks of.
      const asked = await askIdentity(identity, residentIds)
      // Who stands for them may not have arrived either.
      const heirs = asked.flatMap(({ state }) => state?.mergedInto ?? [])
      const arrived = heirs.length === 0 ? asked : [...asked, ...(await askIdentity(identity, heirs))]
      if (arrived.length > 0) await database.transaction((tx) => keep(tx, arrived))
      const stays = arrived.flatMap(({ state }) => state?.stays ?? [])
      await units.ensure([...new Set(stays.map(({ hamletCode }) => hamletCode))])
    },
    handler: onEntities(residentChanged, (tx, states) => {
      const arrivals = states.map(({ key, sequence, data }) => ({ residentId: key, sequence, state: data }))
      return keep(tx, arrivals)
    }),
  }
}
