import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { refreshProgress } from '../progress/publish.ts'
import { askIdentity } from './ask.ts'
import { lockHouseholds } from './find.ts'
import { type Arrival, upsertHouseholds, upsertResidents } from './store.ts'

export type Homes = {
  /** Takes over what identity knows of homes and people by now; call it before a transaction. */
  refresh(named: readonly { householdId: string; residentIds: readonly string[] }[]): Promise<void>
  handlers: readonly TopicHandler[]
}

type Arrived = { households: readonly Arrival<HouseholdState>[]; residents: readonly Arrival<ResidentState>[] }

/** Follows identity's households and residents, and asks for them where a command is faster than the event. */
export function followHomes({ database, now, name }: ServiceParts, identity: Lantoa['identity']): Homes {
  const context = (): EventContext => ({ source: `/${name}`, now: now() })
  return {
    async refresh(named) {
      // Not only who is missing: a copy may be older than the move that a report speaks of.
      const arrived = await askIdentity(identity, {
        households: named.map(({ householdId }) => householdId),
        residents: named.flatMap(({ residentIds }) => residentIds),
      })
      await database.transaction((tx) => keep(tx, arrived, context()))
    },
    handlers: [
      onEntities(householdChanged, (tx, states) =>
        keep(tx, { households: states.map(arrival), residents: [] }, context()),
      ),
      onEntities(residentChanged, (tx, states) =>
        keep(tx, { households: [], residents: states.map(arrival) }, context()),
      ),
    ],
  }
}

async function keep(tx: Tx, { households, residents }: Arrived, context: EventContext): Promise<void> {
  const changed = await upsertHouseholds(tx, households)
  const touched = [...new Set([...changed, ...(await upsertResidents(tx, residents))])]
  // Locked before they are read again: a visit that is being recorded has either seen these people or comes after.
  await lockHouseholds(tx, touched)
  await refreshProgress(tx, touched, context)
}

function arrival<State>({
  key,
  sequence,
  data,
}: {
  key: string
  sequence: number
  data: State | null
}): Arrival<State> {
  return { id: key, sequence, state: data }
}
