import type { Database, Tx } from '@lantoa/chassis/database/database'
import { dayOf } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import type { Outgoing } from './deliver.ts'
import { isQuiet } from './quiet.ts'

export type Planned = { readonly channel: string; readonly deviceId: string | null }

/** What is to be sent of a message; what was planned before stays as it is, and what was called off waits again. */
export function plan(tx: Tx, messageId: string, planned: readonly Planned[], now: Date): void {
  if (planned.length === 0) return
  tx.write(
    `INSERT INTO delivery (delivery_id, message_id, channel, device_id, state, tries, next_at)
     SELECT "deliveryId", $2, channel, "deviceId", 'waiting', 0, $3
       FROM jsonb_to_recordset($1::jsonb) AS t("deliveryId" uuid, channel text, "deviceId" uuid)
     ON CONFLICT (message_id, channel, device_id)
     DO UPDATE SET state = 'waiting', tries = 0, next_at = excluded.next_at WHERE delivery.state = 'called_off'`,
    [JSON.stringify(planned.map((one) => ({ ...one, deliveryId: uuid() }))), messageId, now.toISOString()],
  )
}

/** What waits of a message is not sent, as long as nobody plans it again. */
export function callOff(tx: Tx, messageId: string): void {
  tx.write(`UPDATE delivery SET state = 'called_off' WHERE message_id = $1 AND state = 'waiting'`, [messageId])
}

/** Nobody has more phones; a thousand that answer slowly, of one person, would keep those of all others waiting. */
const PHONES_OF_ONE = 5

/** The phones of persons that are told of messages: of each person those that were heard of last. */
export async function listPhones(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ deviceId: string }>(
    `SELECT device_id AS "deviceId"
       FROM (SELECT device_id, row_number() OVER (PARTITION BY owner_id ORDER BY last_contact_at DESC, device_id) AS place
               FROM push_subscription JOIN device USING (device_id)
              WHERE owner_id = ANY($1::uuid[]) AND revocation IS NULL) AS phone
      WHERE place <= $2 ORDER BY device_id`,
    [personIds, PHONES_OF_ONE],
  )
  return rows.map(({ deviceId }) => deviceId)
}

export type Due = Outgoing & {
  readonly deviceId: string | null
  readonly tries: number
  /** The warning that it passes on holds no more. */
  readonly over: boolean
}

const DUE = `state = 'waiting' AND next_at <= $1`
const NEXT = 'ORDER BY next_at LIMIT $3'

const DUE_BY_DAY = `SELECT delivery_id FROM delivery WHERE ${DUE} ${NEXT} FOR UPDATE SKIP LOCKED`

// Each of both by an index of its own: what waits for the morning is not looked at again and again.
const DUE_AT_NIGHT = `
  SELECT delivery_id FROM (
    SELECT delivery_id, next_at FROM (
      SELECT delivery_id, next_at FROM delivery WHERE ${DUE} AND device_id IS NULL ${NEXT} FOR UPDATE SKIP LOCKED) AS by_gateway
    UNION ALL SELECT urgent.* FROM message CROSS JOIN LATERAL (
      SELECT delivery_id, next_at FROM delivery WHERE message_id = message.message_id AND ${DUE} AND device_id IS NOT NULL
       ${NEXT} FOR UPDATE SKIP LOCKED) AS urgent WHERE message.urgent
  ) AS due ${NEXT}`

/**
 * Takes some of what is due. Until `busyUntil` nobody else does; then whoever took it counts as dead, and it is sent again.
 * At night phones are told of urgent warnings alone; all else stays due until the morning.
 */
export async function takeDue(
  database: Pick<Database, 'query'>,
  now: Date,
  busyUntil: Date,
  limit: number,
): Promise<Due[]> {
  const night = isQuiet(now)
  return database.query<Due>({
    name: night ? 'take-due-at-night' : 'take-due-deliveries',
    text: `WITH taken AS (
             UPDATE delivery SET tries = tries + 1, next_at = $2
              WHERE delivery_id = ANY(ARRAY(${night ? DUE_AT_NIGHT : DUE_BY_DAY}))
             RETURNING *)
           SELECT delivery_id AS "deliveryId", channel, device_id AS "deviceId", tries, message_id AS "messageId",
                  kind, message.title, message.text, message.audiences,
                  coalesce(warning.status <> 'published' OR warning.until <= $4, false) AS over,
                  CASE WHEN unit_codes = '[]' THEN jsonb_build_array(message.unit_code) ELSE unit_codes END AS "unitCodes",
                  CASE WHEN endpoint IS NULL THEN NULL
                       ELSE jsonb_build_object('endpoint', endpoint, 'p256dh', p256dh, 'auth', auth) END AS subscription
             FROM taken JOIN message USING (message_id) LEFT JOIN push_subscription USING (device_id)
                  LEFT JOIN warning USING (warning_id)
            ORDER BY delivery_id`,
    values: [now.toISOString(), busyUntil.toISOString(), limit, dayOf(now)],
  })
}

/** What became of a delivery; `again`: when it is tried next. */
export type Settled =
  | { readonly state: 'sent' | 'gone' | 'failed'; readonly at: Date }
  | { readonly state: 'waiting'; readonly again: Date }

export async function settleDelivery(database: Database, deliveryId: string, settled: Settled): Promise<void> {
  const again = settled.state === 'waiting' ? settled.again.toISOString() : null
  const sentAt = settled.state === 'sent' ? settled.at.toISOString() : null
  await database.query(
    `UPDATE delivery SET state = $2, next_at = coalesce($3::timestamptz, next_at), sent_at = $4
      WHERE delivery_id = $1 AND (state = 'waiting' OR state = 'called_off' AND $2 = 'sent')`,
    [deliveryId, settled.state, again, sentAt],
  )
}
