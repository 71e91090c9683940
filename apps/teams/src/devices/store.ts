import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type Condition, listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import type { DeviceId } from '@lantoa/contracts/ids'
import {
  type DeviceHeartbeat,
  type DeviceRecord,
  type DeviceState,
  type HamletDevices,
  listDevices as listRoute,
} from '@lantoa/contracts/teams/devices.http'
import type { Day } from '@lantoa/vietnam/days'
import { BODY_COLUMNS } from '../bodies/find.ts'
import type { OwnersBody } from './device.ts'

export const device = table<DeviceState>('device', {
  ...{ deviceId: 'uuid key', version: 'integer', ownerId: 'uuid', name: 'text', kind: 'text', publicKey: 'text' },
  ...{ appVersion: 'text', registeredAt: 'instant', lastContactAt: 'instant', report: 'jsonb', revocation: 'jsonb' },
})

export const listDevices = listOf(device, listRoute)

type Own = { readonly deviceId: DeviceId; readonly ownerId: string; readonly at: Date }

/** Writes what an owner says of his device; of a device that is somebody else's nothing is written or answered. */
export async function keepDevice(
  database: Database,
  { deviceId, ownerId, at }: Own,
  { name, kind, publicKey, appVersion }: DeviceRecord,
): Promise<DeviceState | undefined> {
  const [kept] = await database.query<DeviceState>({
    name: 'keep-device',
    text: `INSERT INTO device (device_id, owner_id, name, kind, public_key, app_version, registered_at, last_contact_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
           ON CONFLICT (device_id) DO UPDATE
              SET name = excluded.name, kind = excluded.kind, public_key = excluded.public_key,
                  app_version = excluded.app_version, last_contact_at = excluded.last_contact_at
            WHERE device.owner_id = excluded.owner_id
           RETURNING ${device.select}`,
    values: [deviceId, ownerId, name, kind, publicKey ?? null, appVersion, at.toISOString()],
  })
  return kept
}

/** Writes down a heartbeat; answers the device, if it is the owner's. */
export async function keepHeartbeat(
  database: Database,
  { deviceId, ownerId, at }: Own,
  { appVersion, ...report }: DeviceHeartbeat,
): Promise<Pick<DeviceState, 'ownerId' | 'revocation'> | undefined> {
  const [kept] = await database.query<Pick<DeviceState, 'ownerId' | 'revocation'>>({
    name: 'keep-heartbeat',
    text: `UPDATE device SET app_version = $3, report = $4, last_contact_at = greatest(last_contact_at, $5)
            WHERE device_id = $1 AND owner_id = $2 RETURNING owner_id AS "ownerId", revocation`,
    values: [deviceId, ownerId, appVersion, JSON.stringify(report), at.toISOString()],
  })
  return kept
}

/**
 * Whether a membership says where a person belongs: it lasts, or none of his lasts or lasted longer. Who left a team with
 * its phone is still its commune's to ask for it, until another one has him. `on`: the place of the day in the statement.
 */
function belongs(on: string): string {
  return `(m.until_on IS NULL OR m.until_on > ${on}::date OR NOT EXISTS (
    SELECT FROM membership later WHERE later.person_id = m.person_id
       AND (later.until_on IS NULL OR later.until_on > greatest(m.until_on, later.from_on))))
    AND (m.until_on IS NULL OR m.from_on < m.until_on)`
}

/** The bodies that persons are in or were in last. */
export async function listOwnersBodies(
  source: Database | Tx,
  personIds: readonly string[],
  on: Day,
): Promise<OwnersBody[]> {
  return source.query<OwnersBody>({
    name: 'list-owners-bodies',
    text: `SELECT m.person_id AS "personId", m.role, b.* FROM membership m
             JOIN (SELECT ${BODY_COLUMNS} FROM body) AS b ON b."bodyId" = m.body_id
            WHERE m.person_id = ANY($1::uuid[]) AND ${belongs('$2')} ORDER BY m.from_on, m.membership_id`,
    values: [personIds, on],
  })
}

/** What waits on the devices that serve each of some hamlets today; who is in two teams of a hamlet has one phone there. */
export async function countByHamlet(
  database: Database,
  hamletCodes: readonly string[],
  on: Day,
): Promise<HamletDevices[]> {
  return database.query<HamletDevices>(
    `SELECT hamlet AS "hamletCode", ${asInstant('max(heard_at)')} AS "lastContactAt", sum(pending)::int AS pending,
            ${asInstant('max(heard_at) FILTER (WHERE pending > 0)')} AS "pendingContactAt"
       FROM (SELECT DISTINCT hamlet, device_id, last_contact_at AS heard_at,
                    coalesce((report ->> 'pending')::int, 0) AS pending
               FROM body CROSS JOIN unnest(hamlet_codes) AS hamlet
               JOIN membership m USING (body_id)
               JOIN device ON owner_id = m.person_id
              WHERE hamlet = ANY($1::text[]) AND revocation IS NULL AND ${belongs('$2')}) AS serving
      GROUP BY hamlet ORDER BY hamlet`,
    [hamletCodes, on],
  )
}

function asInstant(moment: string): string {
  return `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

type Wanted = {
  readonly only?: 'silent' | 'pending' | 'revoked' | undefined
  readonly on: Day
  readonly silentSince: Date
}

/** Which devices are of bodies; `place`: of which. */
export function ofBodies(place: Condition, { only, on, silentSince }: Wanted): Condition {
  const [day, since] = [place.values.length + 1, place.values.length + 2].map((at) => `$${at}`) as [string, string]
  const state = {
    silent: `last_contact_at < ${since} AND revocation IS NULL`,
    pending: `(report ->> 'pending')::integer > 0`,
    revoked: 'revocation IS NOT NULL',
  }
  const members = `EXISTS (SELECT FROM membership m JOIN body USING (body_id)
     WHERE m.person_id = owner_id AND ${place.where} AND ${belongs(day)})`
  // Each value is named, or Postgres does not know its type.
  const where = `${members} AND ${since}::timestamptz IS NOT NULL AND ${only ? state[only] : 'true'}`
  return { where, values: [...place.values, on, silentSince.toISOString()], answers: ['unit', 'only'] }
}
