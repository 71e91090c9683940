import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { PushSubscription } from '@lantoa/contracts/teams/push.http'

export type Owned = { readonly deviceId: string; readonly ownerId: string }
type Standing = { readonly ownerId: string; readonly revoked: boolean }

/** Keeps where a phone is reached, if it is its owner's and not revoked. Answers how the phone stands; undefined: unknown. */
export async function keepSubscription(
  tx: Tx,
  { deviceId, ownerId }: Owned,
  { endpoint, p256dh, auth }: PushSubscription,
): Promise<Standing | undefined> {
  const [standing] = await tx.query<Standing>(
    `SELECT owner_id AS "ownerId", revocation IS NOT NULL AS revoked FROM device WHERE device_id = $1 FOR NO KEY UPDATE`,
    [deviceId],
  )
  if (standing?.ownerId === ownerId && !standing.revoked) {
    tx.write(
      `INSERT INTO push_subscription (device_id, endpoint, p256dh, auth) VALUES ($1, $2, $3, $4)
       ON CONFLICT (device_id) DO UPDATE SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth`,
      [deviceId, endpoint, p256dh, auth],
    )
  }
  return standing
}

/** Of a phone that is its owner's. */
export async function dropSubscription(database: Database, { deviceId, ownerId }: Owned): Promise<void> {
  await database.query(
    `DELETE FROM push_subscription USING device d
      WHERE push_subscription.device_id = $1 AND d.device_id = $1 AND d.owner_id = $2`,
    [deviceId, ownerId],
  )
}

/** A revoked phone is told of nothing any more. */
export function dropSubscriptions(tx: Tx, deviceIds: readonly string[]): void {
  tx.write('DELETE FROM push_subscription WHERE device_id = ANY($1::uuid[])', [deviceIds])
}

/** One that its push service knows no more; not one that the phone has made since. */
export async function deleteSubscription(
  database: Database,
  deviceId: string,
  subscription: Pick<PushSubscription, 'endpoint'> | null | undefined,
): Promise<void> {
  await database.query('DELETE FROM push_subscription WHERE device_id = $1 AND endpoint = $2', [
    deviceId,
    subscription?.endpoint ?? null,
  ])
}
