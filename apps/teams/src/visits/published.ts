import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { visitChanged, visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { findVisits, listPage } from './store.ts'
import { type StoredVisit, stateOf } from './visit.ts'

/** Sends visits that were just recorded, as the facts that they are. */
export function publishFacts(
  tx: Tx,
  recorded: readonly { value: StoredVisit; correlationId: string }[],
  context: EventContext,
): void {
  const entries = recorded.map(({ value, correlationId }) => ({ ...factOf(value), correlationId }))
  appendToOutbox(tx, visitRecorded, entries, context)
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

/** Visits of which something changed after they were recorded, as they are by now. */
export const visitStates = entity(visitChanged, {
  ...{ table: 'visit', key: 'visit_id', version: 'version', where: 'version > 0' },
  load: async (tx, ids) => [...(await findVisits(tx, ids)).values()],
  entry: (visit) => ({ key: visit.visitId, data: stateOf(visit), sequence: visit.version }),
})

function factOf(visit: StoredVisit) {
  return { key: visit.householdId, data: stateOf(visit), id: visit.visitId, time: visit.receivedAt }
}
