import type { Tx } from '@lantoa/chassis/database/database'
import type { Thing } from '@lantoa/chassis/register/thing'
import { monthStart } from '@lantoa/vietnam/days'
import type { Line } from './domain.ts'

type Said = Readonly<Record<string, unknown>>
type Listed = Line & Readonly<{ unitCode: string; since: string; kind: string }>

/**
 * The lines of the same lists that have the numbers or the beneficiaries of some; withdrawn ones are none. A change of what
 * nobody has says of no list that it is of it.
 */
export async function listSame(tx: Tx, all: readonly Said[]): Promise<Listed[]> {
  const said = all.filter(
    ({ unitCode, kind, since }) => unitCode !== undefined && kind !== undefined && since !== undefined,
  )
  if (said.length === 0) return []
  const column = (of: (one: Said) => unknown) => said.map(of)
  return tx.query<Listed>({
    name: 'list-same-payouts',
    text: LIST_SAME,
    values: [
      column(({ unitCode }) => unitCode),
      column(({ kind }) => kind),
      column(({ since }) => monthStart(String(since))),
      column(({ line }) => line),
      column(({ residentId }) => residentId ?? null),
    ],
  })
}

const OF_LIST = `payout.unit_code = said.unit_code AND payout.kind = said.kind
  AND date_trunc('month', since::timestamp) = said.month AND status <> 'withdrawn'`

// Each way to a line by itself, and who is meant asked once of each: a list is not compared with all of itself.
const LIST_SAME = `
WITH said AS MATERIALIZED (
       SELECT unit_code, kind, month, line, heir, same_residents(heir) AS same
         FROM unnest($1::text[], $2::text[], $3::timestamp[], $4::integer[], $5::uuid[])
                AS said (unit_code, kind, month, line, resident_id),
              LATERAL (SELECT heir_of(resident_id) AS heir OFFSET 0) AS by_now),
     found AS (
       SELECT payout_id FROM said JOIN payout ON payout.line = said.line AND ${OF_LIST}
        UNION SELECT payout_id FROM said
         CROSS JOIN LATERAL (SELECT * FROM payout WHERE resident_id = ANY(said.same) OFFSET 0) AS payout WHERE ${OF_LIST}
        UNION SELECT payout_id FROM said JOIN payout ON sole_candidate = heir AND ${OF_LIST})
SELECT payout_id AS "payoutId", unit_code AS "unitCode", since, kind, line, resident_id AS "residentId",
       heir_of(coalesce(resident_id, sole_candidate)) AS "heirId"
  FROM payout JOIN found USING (payout_id)`

/**
 * Forgets residents who were erased, with how their lines stood before and what changed those. Of whom one candidate is
 * left, that one was not chosen by anybody. Answers the lines that were theirs, or may have been.
 */
export async function forgetResidents(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'forget-payout-residents',
    text: `WITH forgotten AS (
             UPDATE payout SET resident_id = CASE WHEN resident_id = ANY($1::uuid[]) THEN NULL ELSE resident_id END,
                    candidates = (
                      SELECT CASE WHEN count(*) > 1 THEN jsonb_agg(one) ELSE '[]' END
                        FROM jsonb_array_elements_text(candidates) AS one WHERE one <> ALL($1::text[])),
                    recorded_as = recorded_as - 'residentId' - 'candidates',
                    elsewhere = elsewhere AND (resident_id = ANY($1::uuid[])) IS NOT TRUE
              WHERE resident_id = ANY($1::uuid[]) OR candidates <> '[]' AND candidates ?| $1::text[]
              RETURNING payout_id),
           former AS (DELETE FROM former_state WHERE subject_id IN (SELECT payout_id FROM forgotten)),
           changes AS (DELETE FROM change_made WHERE subject IN (SELECT payout_id::text FROM forgotten))
           SELECT payout_id AS id FROM forgotten`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}

/**
 * Lines with who stands for their beneficiaries by now, who may have been written down twice; or for all of their candidates.
 */
export async function namingHeirs(tx: Tx, all: readonly Thing[]): Promise<Thing[]> {
  const lines = all.map((line) => ({ ...line, residentId: line.residentId ?? line.soleCandidate ?? null }))
  const ids = [...new Set(lines.flatMap(({ residentId }) => (typeof residentId === 'string' ? [residentId] : [])))]
  if (ids.length === 0) return lines
  const rows = await tx.query<{ id: string; heir: string }>({
    name: 'name-heirs',
    text: `SELECT resident_id AS id, heir_of(resident_id) AS heir FROM resident
            WHERE resident_id = ANY($1::uuid[]) AND merged_into IS NOT NULL
              AND NOT EXISTS (SELECT FROM resident AS erased WHERE erased.resident_id = heir_of(resident.resident_id)
                AND erased.birth_month IS NULL)`,
    values: [ids],
  })
  const heirs = new Map(rows.map(({ id, heir }) => [id, heir]))
  return lines.map((line) => ({ ...line, residentId: heirs.get(String(line.residentId)) ?? line.residentId }))
}

/** The lines of residents, and of all who were merged into them. */
export async function listOfMerged(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  if (residentIds.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-payouts-of-merged',
    text: `SELECT payout_id AS id FROM payout
            WHERE resident_id = ANY(ARRAY(SELECT unnest(same_residents(id)) FROM unnest($1::uuid[]) AS id))`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}

/** The lines that may be for residents, or for any who are the same as they are or were. */
export async function listOfCandidates(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  if (residentIds.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-payouts-of-candidates',
    text: `SELECT payout_id AS id FROM payout
            WHERE candidates <> '[]'
              AND candidates ?| ARRAY(SELECT unnest(same_residents(heir_of(id)))::text FROM unnest($1::uuid[]) AS id)`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}

type SoleCandidate = { readonly payoutId: string; readonly soleCandidate: string | null }

/** Keeps with lines who all of their candidates are: what they say stays, and their version. */
export function saySoleCandidates(tx: Tx, lines: readonly SoleCandidate[]): void {
  tx.write({
    name: 'say-payouts-sole-candidates',
    text: `UPDATE payout SET sole_candidate = said."soleCandidate"
             FROM jsonb_to_recordset($1::jsonb) AS said ("payoutId" uuid, "soleCandidate" uuid)
            WHERE payout_id = said."payoutId"`,
    values: [JSON.stringify(lines)],
  })
}

/** Keeps with lines whether their beneficiaries lived elsewhere: what they say stays, and their version. */
export function sayElsewhere(tx: Tx, lines: readonly { readonly payoutId: string; readonly elsewhere: boolean }[]) {
  tx.write({
    name: 'say-payouts-elsewhere',
    text: `UPDATE payout SET elsewhere = said.elsewhere
             FROM jsonb_to_recordset($1::jsonb) AS said ("payoutId" uuid, elsewhere boolean)
            WHERE payout_id = said."payoutId"`,
    values: [JSON.stringify(lines)],
  })
}
