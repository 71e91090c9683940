import type { Tx } from '@lantoa/chassis/database'
import type { EventContext } from '@lantoa/chassis/outbox'
import type { ServiceParts } from '@lantoa/chassis/service'
import { onEntities, type TopicHandler } from '@lantoa/chassis/topic-handlers'
import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { refreshProgress } from '../progress/publish.ts'
import { askIdentity } from './ask.ts'
import { lockHouseholds } from './find.ts'
import { deleteHomes, listMissing, type Sequenced, upsertHouseholds, upsertResidents } from './store.ts'

export type Homes = {
  /** Makes homes and people known that have not arrived yet, by asking identity; call it before a transaction. */
  ensure(named: readonly { householdId: string; residentIds: readonly string[] }[]): Promise<void>
  handlers: readonly TopicHandler[]
}

type Arrived = { households: readonly Sequenced<HouseholdState>[]; residents: readonly Sequenced<ResidentState>[] }

/** Follows identity's households and residents, and asks for them where a command is faster than the event. */
export function followHomes({ database, now, name }: ServiceParts, identity: Lantoa['identity']): Homes {
  const context = (): EventContext => ({ source: `/${name}`, now: now() })
  return {
    async ensure(named) {
      const missing = await listMissing(
        database,
        named.map(({ householdId }) => householdId),
        named.flatMap(({ residentIds }) => residentIds),
      )
      if (missing.households.length + missing.residents.length === 0) return
      const arrived = await askIdentity(identity, missing)
      await database.transaction((tx) => keep(tx, arrived, context()))
    },
    handlers: [
      onEntities(householdChanged, async (tx, states) => {
        await deleteHomes(tx, { households: states.filter(({ data }) => data === null).map(({ key }) => key) })
        await keep(tx, { households: present(states), residents: [] }, context())
      }),
      onEntities(residentChanged, async (tx, states) => {
        await deleteHomes(tx, { residents: states.filter(({ data }) => data === null).map(({ key }) => key) })
        await keep(tx, { households: [], residents: present(states) }, context())
      }),
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

function present<State>(states: readonly { data: State | null; sequence: number }[]): Sequenced<State>[] {
  return states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }]))
}
