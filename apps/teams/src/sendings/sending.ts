import type { Database } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { Sending } from '@lantoa/contracts/teams/sendings.http'

export type StoredSending = Sending & { readonly recordedAs: unknown }

export const sending = table<StoredSending>('sending', {
  ...{ sendingId: 'uuid key', messageId: 'uuid', channel: 'text', on: 'date as on_day', place: 'text' },
  ...{ by: 'text as by_subject', at: 'instant as recorded_at', withdrawn: 'boolean', version: 'integer' },
  recordedAs: 'jsonb',
})

export function viewOf({ recordedAs: _as, ...shown }: StoredSending): Sending {
  return shown
}

/** By how many hands at most one message goes out that anybody looks at. */
const MOST = 1_000

/** By day. */
export async function listOfMessage(database: Database, messageId: string): Promise<StoredSending[]> {
  return database.query<StoredSending>(
    `SELECT ${sending.select} FROM sending WHERE message_id = $1 ORDER BY on_day, sending_id LIMIT ${MOST}`,
    [messageId],
  )
}
