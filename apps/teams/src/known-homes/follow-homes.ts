import { sayCircles } from '@lantoa/chassis/consumers/say-circles'
import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Erasure } from '@lantoa/chassis/outbox/erasure'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { askIdentity } from './ask.ts'
import { nameErased, type Renamed } from './erased-people.ts'
import { listSameHomes, lockHouseholds } from './find.ts'
import { type Arrival, upsertHouseholds, upsertResidents } from './store.ts'
import { touchHomes } from './touch.ts'

export type FollowedHomes = {
  /** Takes over what identity knows of homes and people by now; call it before a transaction. */
  refresh(named: readonly { householdId?: string; residentIds: readonly string[] }[]): Promise<void>
  handlers: readonly TopicHandler[]
}

/** What is written anew, in the same transaction, when homes or their people changed. The households are locked. */
export type HomesChanged = (
  tx: Tx,
  changed: {
    households: readonly string[]
    touched: readonly string[]
    /** Residents who live or lived elsewhere from now on, or of whom something else is known. */
    residents: readonly string[]
    /** Residents for whom somebody else stands from now on, or did. */
    merged: readonly string[]
    /** Residents of whom nothing is to be known any more, with what they are called instead. */
    erased: readonly Renamed[]
  },
  context: EventContext,
) => Promise<void>

type Arrived = { households: readonly Arrival<HouseholdState>[]; residents: readonly Arrival<ResidentState>[] }

/** Follows identity's households and residents, and asks for them where a command is faster than the event. */
export function followHomes(
  { database, now, name, log }: ServiceParts,
  identity: Lantoa['identity'],
  onChanged: HomesChanged,
): FollowedHomes {
  const context = (): EventContext => ({ source: `/${name}`, now: now() })

  async function keep(tx: Tx, arrived: Arrived, context: EventContext): Promise<void> {
    const changed = await upsertHouseholds(tx, arrived.households)
    const households = changed.map(({ id }) => id)
    const residents = await upsertResidents(tx, arrived.residents)
    await sayCircles(tx, residents.merged, log)
    const touched = [...new Set([...households, ...residents.homes])]
    const newly = new Set(residents.erased)
    // One that is read again is forgotten again, and is no other id of its person.
    const gone = arrived.residents.filter(({ state }) => state === null)
    const erased = await nameErased(
      tx,
      gone.map(({ id, erasure }) => ({ id, erasure: newly.has(id) ? erasure : undefined })),
    )
    if (touched.length === 0 && erased.length === 0 && residents.merged.length === 0) return
    const same = [...households, ...changed.flatMap(({ formerHeir }) => formerHeir ?? [])]
    const sameHomes = same.length === 0 ? [] : await listSameHomes(tx, same)
    // Locked before they are read again: a visit that is being recorded has either seen these people or comes after.
    await lockHouseholds(tx, [...touched, ...sameHomes])
    const written = new Set(households)
    touchHomes(
      tx,
      sameHomes.filter((id) => !written.has(id)),
    )
    const { changed: moved, merged } = residents
    await onChanged(tx, { households: sameHomes, touched, residents: moved, merged, erased }, context)
  }

  return {
    async refresh(named) {
      // Not only who is missing: a copy may be older than the move that a report speaks of.
      const arrived = await askIdentity(identity, {
        households: named.flatMap(({ householdId }) => householdId ?? []),
        residents: named.flatMap(({ residentIds }) => residentIds),
      })
      // Who or what stands for them may not have arrived either.
      const into = {
        households: arrived.households.flatMap(({ state }) => state.mergedInto ?? []),
        residents: arrived.residents.flatMap(({ state }) => state.mergedInto ?? []),
      }
      const isMerged = into.households.length > 0 || into.residents.length > 0
      const heirs = isMerged ? await askIdentity(identity, into) : { households: [], residents: [] }
      const all = {
        households: [...arrived.households, ...heirs.households],
        residents: [...arrived.residents, ...heirs.residents],
      }
      await database.transaction((tx) => keep(tx, all, context()))
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

type Told<State> = { key: string; sequence: number; data: State | null; erasure: Erasure | undefined }

function arrival<State>({ key, sequence, data, erasure }: Told<State>): Arrival<State> {
  return { id: key, sequence, state: data, erasure }
}
