import type { Database, Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Cause } from '../parts.ts'
import { residentState, type StoredResident } from './resident.ts'
import { bumpResidents, listStateFacts, sharePage, updateResidents } from './store.ts'

/** Takes the next version of residents whose record, home or steps changed, and sends their states. They must be locked. */
export async function publishResidents(
  tx: Tx,
  causes: readonly Cause[],
  now: Date,
): Promise<Map<string, StoredResident>> {
  if (causes.length === 0) return new Map()
  const correlationIds = new Map(causes.map(({ id, correlationId }) => [id, correlationId]))
  const ids = [...correlationIds.keys()]
  const residents = await bumpResidents(tx, ids)
  const entries = (await listResidentStates(tx, ids)).map(({ state, sequence }) => ({
    key: state.residentId,
    data: state,
    sequence,
    correlationId: correlationIds.get(state.residentId),
  }))
  await appendToOutbox(tx, residentChanged, entries, { source: '/identity', now })
  return residents
}

/** Writes residents whose home changed, and sends their states. They must be locked. */
export async function rehouseResidents(
  tx: Tx,
  residents: readonly { resident: StoredResident; correlationId: string }[],
  now: Date,
): Promise<void> {
  await updateResidents(
    tx,
    residents.map(({ resident }) => resident),
  )
  const causes = residents.map(({ resident, correlationId }) => ({ id: resident.residentId, correlationId }))
  await publishResidents(tx, causes, now)
}

/** The present states of residents, as the topic carries them. */
export async function listResidentStates(source: Database | Tx, ids: readonly string[]) {
  const facts = await listStateFacts(source, ids)
  return facts.map((fact) => ({ state: residentState(fact), sequence: fact.version, hamletCode: fact.hamletCode }))
}

export const republishResidents: Republisher<typeof residentChanged> = {
  event: residentChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const states = await listResidentStates(tx, await sharePage(tx, page))
    return states.map(({ state, sequence }) => {
      const key = state.residentId
      return { place: [key], key, data: state, sequence }
    })
  },
}
