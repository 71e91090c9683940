import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import type { Interval } from '@lantoa/units/intervals'
import type { UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { Staff, StoredBody } from './body.ts'

/** Bodies by id, of those that exist. */
export async function findBodies(source: Database | Tx, ids: readonly string[]): Promise<Map<string, StoredBody>> {
  const rows = await source.query<StoredBody>({
    name: 'find-bodies',
    text: `SELECT ${BODY_COLUMNS} FROM body WHERE body_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map((body) => [body.bodyId, body]))
}

/**
 * Locks bodies, in the order of their ids so that two transactions never wait for each other in a circle. Whoever
 * changes a body or its members holds this lock.
 */
export async function lockBodies(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredBody>> {
  const rows = await tx.query<StoredBody>({
    name: 'lock-bodies',
    text: `SELECT ${BODY_COLUMNS} FROM body
            WHERE body_id = ANY($1::uuid[]) ORDER BY body_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return new Map(rows.map((body) => [body.bodyId, body]))
}

/** The columns of a body under the names of StoredBody. */
export const BODY_COLUMNS = `body_id AS "bodyId", version, kind, unit_code AS "unitCode",
  unit_valid_from AS "unitValidFrom", hamlet_codes AS "hamletCodes", superior_id AS "superiorId", name,
  legal_act AS "legalAct", statuses, status, active`

/** A body as a visit needs it: what it serves in time, and since when some of its people belong to it. */
export type Team = StoredBody & {
  serves: BodyState['serves'] | null
  people: readonly (Interval & { personId: string })[]
}

/** Bodies by id, with those of these persons who ever belonged to them. */
export async function findTeams(
  source: Database | Tx,
  ids: readonly string[],
  personIds: readonly string[],
): Promise<Map<string, Team>> {
  const rows = await source.query<Team>({
    name: 'find-teams',
    text: `SELECT ${BODY_COLUMNS}, serves,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'from', from_on, 'until', until_on)), '[]')
           FROM membership m WHERE m.body_id = b.body_id AND m.person_id = ANY($2::uuid[])) AS people
       FROM body b WHERE body_id = ANY($1::uuid[])`,
    values: [ids, personIds],
  })
  return new Map(rows.map((team) => [team.bodyId, team]))
}

/** Bodies of these versions of units that were at work on a day. */
export async function listActive(
  source: Database | Tx,
  territory: readonly UnitVersion[],
  on: Day,
): Promise<StoredBody[]> {
  return source.query<StoredBody>(
    `SELECT ${BODY_COLUMNS} FROM body
      WHERE (unit_code, unit_valid_from) IN (SELECT * FROM unnest($1::text[], $2::date[]))
        AND EXISTS (SELECT FROM jsonb_to_recordset(active) AS stretch("from" date, until date)
                     WHERE stretch."from" <= $3 AND (stretch.until IS NULL OR $3 < stretch.until))`,
    [...versionKeys(territory), on],
  )
}

/** Versions of units as two arrays, for a statement. */
export function versionKeys(units: readonly UnitVersion[]) {
  return [units.map(({ code }) => code), units.map(({ validFrom }) => validFrom)]
}

/** How many belong to each body on its day, and whether somebody leads it, in the order in which they were asked. */
export async function countStaff(
  source: Database | Tx,
  asked: readonly { readonly bodyId: string; readonly on: Day }[],
): Promise<(Staff | undefined)[]> {
  const rows = await source.query<Staff & { place: string }>(
    `SELECT place, count(*) AS "memberCount", bool_or(role IN ('leader', 'chair')) AS "isLed"
       FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS asked (body_id, on_day, place) JOIN membership USING (body_id)
      WHERE from_on <= on_day AND (until_on IS NULL OR on_day < until_on) GROUP BY place`,
    [asked.map(({ bodyId }) => bodyId), asked.map(({ on }) => on)],
  )
  const staff = new Map(rows.map(({ place, ...counted }) => [Number(place), counted]))
  return asked.map((_one, at) => staff.get(at + 1))
}
