import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { holders } from '../account-holders/holders.ts'
import { deleteAccounts } from '../account-holders/store.ts'
import { askIdentity } from './ask.ts'
import { type Arrival, upsertResidents } from './store.ts'

export type Residents = {
  /** Takes over what identity knows of residents by now, and their hamlets; call it before a transaction. */
  refresh(residentIds: readonly string[]): Promise<void>
  handler: TopicHandler
}

/** Follows identity's residents, and asks for them where a command is faster than the event. */
export function followResidents({ database, units, now, name }: ServiceParts, identity: Lantoa['identity']): Residents {
  const context = (): EventContext => ({ source: `/${name}`, now: now() })
  return {
    async refresh(residentIds) {
      // Not only who is missing: a copy may be older than the move that a record speaks of.
      const arrived = await askIdentity(identity, residentIds)
      if (arrived.length > 0) await database.transaction((tx) => keep(tx, arrived, context()))
      const stays = arrived.flatMap(({ state }) => state?.stays ?? [])
      await units.ensure([...new Set(stays.map(({ hamletCode }) => hamletCode))])
    },
    handler: onEntities(residentChanged, (tx, states) => {
      const arrivals = states.map(({ key, sequence, data }) => ({ residentId: key, sequence, state: data }))
      return keep(tx, arrivals, context())
    }),
  }
}

async function keep(tx: Tx, arrivals: readonly Arrival[], context: EventContext): Promise<void> {
  const touched = await upsertResidents(tx, arrivals)
  const erased = touched.filter((one) => one.erased).map(({ residentId }) => residentId)
  await deleteAccounts(tx, erased)
  const causes = touched.map(({ residentId }) => ({ id: residentId }))
  await holders.publish(tx, causes, context)
}
