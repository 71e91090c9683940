import type { Database } from '@lantoa/chassis/database/database'
import type { ChannelDeliveries } from '@lantoa/contracts/teams/sendings.http'

/** What the service sent of a message, by channel. */
export async function countDeliveries(database: Database, messageId: string): Promise<ChannelDeliveries[]> {
  return database.query<ChannelDeliveries>(
    `SELECT channel, (count(*) FILTER (WHERE state = 'sent'))::int AS sent,
            (count(*) FILTER (WHERE state = 'waiting'))::int AS waiting,
            (count(*) FILTER (WHERE state IN ('failed', 'gone', 'called_off')))::int AS failed,
            to_char(max(sent_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastSentAt"
       FROM delivery WHERE message_id = $1 GROUP BY channel ORDER BY channel`,
    [messageId],
  )
}
