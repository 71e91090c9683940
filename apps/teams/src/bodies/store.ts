import type { Tx } from '@lantoa/chassis/database/database'
import { type Condition, listing, listOf } from '@lantoa/chassis/database/list-of'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import { listBodies as listBodiesRoute } from '@lantoa/contracts/teams/bodies.http'
import type { UnitVersion } from '@lantoa/units/unit'
import type { StoredBody } from './body.ts'
import { BODY_COLUMNS, versionKeys } from './find.ts'

/**
 * Locks the units of bodies, in the order of their keys so that two transactions never wait for each other in a circle:
 * a committee that another transaction is setting up cannot be seen, so both must meet in a row that is there already.
 */
export async function lockUnits(tx: Tx, codes: readonly string[]): Promise<void> {
  await tx.query('SELECT FROM unit WHERE code = ANY($1::text[]) ORDER BY code, valid_from FOR NO KEY UPDATE', [codes])
}

/** Committees and support groups of units, by kind and unit code. */
export async function findRivals(tx: Tx, unitCodes: readonly string[]): Promise<Map<string, StoredBody[]>> {
  const rows = await tx.query<StoredBody>(
    `SELECT ${BODY_COLUMNS} FROM body
      WHERE unit_code = ANY($1::text[]) AND kind IN ('steering_committee', 'support_group')`,
    [unitCodes],
  )
  return Map.groupBy(rows, rivalKey)
}

export function rivalKey({ kind, unitCode }: Pick<StoredBody, 'kind' | 'unitCode'>): string {
  return `${kind} ${unitCode}`
}

export function insertBodies(
  tx: Tx,
  bodies: readonly { body: StoredBody; serves: BodyState['serves']; setUpBy: string; setUpAt: string }[],
): void {
  if (bodies.length === 0) return
  tx.write(
    `INSERT INTO body (body_id, kind, unit_code, unit_valid_from, hamlet_codes, superior_id, name, legal_act, statuses,
                       status, active, serves, set_up_by, set_up_at)
     SELECT b."bodyId", b.kind, b."unitCode", b."unitValidFrom", b."hamletCodes", b."superiorId", b.name, b."legalAct",
            b.statuses, b.status, b.active, b.serves, b."setUpBy", b."setUpAt"
       FROM jsonb_to_recordset($1::jsonb) AS b("bodyId" uuid, kind text, "unitCode" text, "unitValidFrom" date,
            "hamletCodes" text[], "superiorId" uuid, name text, "legalAct" jsonb, statuses jsonb, status text,
            active jsonb, serves jsonb, "setUpBy" text, "setUpAt" timestamptz)`,
    [JSON.stringify(bodies.map(({ body, ...rest }) => ({ ...body, ...rest })))],
  )
}

export function updateStatuses(tx: Tx, bodies: readonly StoredBody[]): void {
  if (bodies.length === 0) return
  tx.write(
    `UPDATE body SET statuses = b.statuses, status = b.status, active = b.active
       FROM jsonb_to_recordset($1::jsonb) AS b("bodyId" uuid, statuses jsonb, status text, active jsonb)
      WHERE body_id = b."bodyId"`,
    [JSON.stringify(bodies)],
  )
}

export type VersionedBody = BodyState & { version: number }

/** Bodies with all their members, as they are published; who left on the day of joining never belonged to them. */
export async function listBodyStates(tx: Tx, bodyIds: readonly string[]): Promise<VersionedBody[]> {
  const rows = await tx.query<Omit<VersionedBody, 'serves'> & { serves: BodyState['serves'] | null }>(
    `SELECT body_id AS "bodyId", version, kind, unit_code AS "unitCode", hamlet_codes AS "hamletCodes",
       superior_id AS "superiorId", statuses, active, serves,
       coalesce((SELECT jsonb_agg(jsonb_build_object('membershipId', membership_id, 'personId', person_id, 'role', role,
          'from', from_on, 'until', until_on, 'affiliations', affiliations, 'ambassador', ambassador,
          'ambassadorDays', ambassador_days)
          ORDER BY from_on, membership_id) FROM membership m
         WHERE m.body_id = b.body_id AND (until_on IS NULL OR from_on < until_on)), '[]') AS members
       FROM body b WHERE body_id = ANY($1::uuid[]) ORDER BY body_id`,
    [bodyIds],
  )
  return rows.map(({ serves, ...state }) => (serves === null ? state : { ...state, serves }))
}

/** Bodies by unit and kind. */
export const listBodies = listOf(
  listing<StoredBody>('body', BODY_COLUMNS, { unitCode: 'text', kind: 'text', bodyId: 'uuid', status: 'text' }),
  listBodiesRoute,
)

/** Which bodies are of a hamlet, or of any of these versions of units. */
export function ofPlace(place: { hamlet: string } | { territory: readonly UnitVersion[] }): Condition {
  if ('hamlet' in place) return { where: '$1 = ANY(hamlet_codes)', values: [place.hamlet], answers: ['unit'] }
  const where = '(unit_code, unit_valid_from) IN (SELECT * FROM unnest($1::text[], $2::date[]))'
  return { where, values: versionKeys(place.territory), answers: ['unit'] }
}
