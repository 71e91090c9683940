import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import type { Visit } from '@lantoa/contracts/teams/visits.http'
import { listPage } from './store.ts'

/** Sends visits that were just recorded, as the facts that they are. */
export async function publishVisits(
  tx: Tx,
  recorded: readonly { visit: Visit; correlationId: string }[],
  now: Date,
): Promise<void> {
  const entries = recorded.map(({ visit, correlationId }) => ({ ...entryOf(visit), correlationId }))
  await appendToOutbox(tx, visitRecorded, entries, { source: '/teams', now })
}

/** In the order of their ids, not in that of their recording: nobody minds in which order a household's visits come. */
export const republishVisits: Republisher<typeof visitRecorded> = {
  event: visitRecorded,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const visits = await listPage(tx, page)
    return visits.map((visit) => ({ place: [visit.visitId], ...entryOf(visit) }))
  },
}

function entryOf(visit: Visit) {
  return { key: visit.householdId, data: visit, id: visit.visitId, time: visit.receivedAt }
}
