import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { visitChanged, visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { listPage } from './store.ts'
import { type StoredVisit, stateOf } from './visit.ts'

/** Sends visits that were just recorded, as the facts that they are. */
export async function publishFacts(
  tx: Tx,
  recorded: readonly { visit: StoredVisit; correlationId: string }[],
  context: EventContext,
): Promise<void> {
  const entries = recorded.map(({ visit, correlationId }) => ({ ...factOf(visit), correlationId }))
  await appendToOutbox(tx, visitRecorded, entries, context)
}

/** Sends visits as they are by now, at their versions. */
export async function publishStates(
  tx: Tx,
  changed: readonly { visit: StoredVisit; correlationId?: string }[],
  context: EventContext,
): Promise<void> {
  const entries = changed.map(({ visit, correlationId }) => ({
    ...{ key: visit.visitId, data: stateOf(visit), sequence: visit.version, correlationId },
  }))
  await appendToOutbox(tx, visitChanged, entries, context)
}

/** In the order of their ids, not in that of their recording: nobody minds in which order a household's visits come. */
export const republishFacts: Republisher<typeof visitRecorded> = {
  event: visitRecorded,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const visits = await listPage(tx, page)
    return visits.map((visit) => ({ place: [visit.visitId], ...factOf(visit) }))
  },
}

export const republishStates: Republisher<typeof visitChanged> = {
  event: visitChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const visits = await listPage(tx, page, { changed: true })
    return visits.map((visit) => {
      return { place: [visit.visitId], key: visit.visitId, data: stateOf(visit), sequence: visit.version }
    })
  },
}

function factOf(visit: StoredVisit) {
  return { key: visit.householdId, data: stateOf(visit), id: visit.visitId, time: visit.receivedAt }
}
