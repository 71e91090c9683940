import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import { type Claim, listClaims as listClaimsRoute } from '@lantoa/contracts/reporting/claims.http'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'
import type { KnownClaim } from './domain.ts'

/** Claims by id, of those that exist. */
export async function findClaims(source: Database | Tx, ids: readonly string[]): Promise<Map<string, KnownClaim>> {
  const rows = await source.query<Row>(`SELECT ${COLUMNS} FROM claim WHERE claim_id = ANY($1::uuid[])`, [ids])
  return new Map(rows.map((row) => [row.claim_id, asKnown(row)]))
}

/** The same; nobody else changes them until the commit. */
export async function lockClaims(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownClaim>> {
  // In the order of ids, so that two transactions never wait for each other.
  const text = `SELECT ${COLUMNS} FROM claim WHERE claim_id = ANY($1::uuid[]) ORDER BY claim_id FOR UPDATE`
  const rows = await tx.query<Row>(text, [ids])
  return new Map(rows.map((row) => [row.claim_id, asKnown(row)]))
}

type Written = KnownClaim & { by: string }

export function insertClaims(tx: Tx, claims: readonly Written[], now: Date): void {
  if (claims.length === 0) return
  tx.write(
    `INSERT INTO claim (claim_id, indicator_id, unit_code, unit_on, claimed_until, sent, claim, recorded_by, recorded_at)
     SELECT (claim->>'claimId')::uuid, claim->>'indicatorId', place->>'code', (place->>'on')::date,
            (claim->>'until')::date, sent, claim, by, $2
       FROM jsonb_to_recordset($1::jsonb) AS row (place jsonb, sent jsonb, claim jsonb, by text)`,
    [JSON.stringify(claims), now.toISOString()],
  )
}

export function updateWithdrawn(tx: Tx, claims: readonly { claim: Claim; by: string }[]): void {
  if (claims.length === 0) return
  tx.write(
    `UPDATE claim SET withdrawal = row.claim->'withdrawn', withdrawn_by = row.by
       FROM jsonb_to_recordset($1::jsonb) AS row (claim jsonb, by text)
      WHERE claim_id = (row.claim->>'claimId')::uuid`,
    [JSON.stringify(claims)],
  )
}

/** Days on which a code meant one unit; `until` null: it still does. */
export type Span = { readonly code: string; readonly from: string; readonly until: string | null }

/** Claims of a unit, latest first. */
export async function listClaims(
  database: Database,
  query: Parameters<typeof listRows>[1],
  { code, from, until }: Span,
): Promise<{ items: Claim[]; next?: string }> {
  const where = "unit_code = $1 AND unit_on >= $2 AND unit_on < coalesce($3::date, 'infinity')"
  const { value: page } = await listRows(database, query, { where, values: [code, from, until], answers: ['unit'] })
  return { ...page, items: page.items.map((row) => asKnown(row).claim) }
}

/** Of each unit and indicator the last claim up to a day, those withdrawn left out. */
export async function listLastClaims(
  database: Database,
  spans: readonly Span[],
  until: string,
): Promise<(KnownClaim & { span: number })[]> {
  const rows = await database.query<Row & { span: number }>({
    name: 'list-last-claims',
    text: `SELECT DISTINCT ON (span.position, indicator_id) ${COLUMNS}, span.position::integer - 1 AS span
      FROM unnest($1::text[], $2::date[], $3::date[]) WITH ORDINALITY AS span (code, first, after, position)
      JOIN claim ON unit_code = span.code AND unit_on >= span.first AND unit_on < span.after
      WHERE claimed_until <= $4 AND withdrawal IS NULL
      ORDER BY span.position, indicator_id, claimed_until DESC, recorded_at DESC, claim_id`,
    values: [
      arrayLiteral(spans.map(({ code }) => code)),
      arrayLiteral(spans.map(({ from }) => from)),
      arrayLiteral(spans.map((span) => span.until ?? 'infinity')),
      until,
    ],
  })
  return rows.map((row) => ({ ...asKnown(row), span: row.span }))
}

/** Of each unit the last claim of one indicator whose time ends in a year, those withdrawn left out. */
export async function listLastOfYear(
  database: Database,
  spans: readonly Span[],
  indicatorId: string,
  year: number,
): Promise<KnownClaim[]> {
  const rows = await database.query<Row>({
    name: 'list-last-of-year',
    text: `SELECT DISTINCT ON (unit_code) ${COLUMNS}
      FROM unnest($1::text[], $2::date[], $3::date[]) AS span (code, first, after)
      JOIN claim ON unit_code = span.code AND unit_on >= span.first AND unit_on < span.after
      WHERE indicator_id = $4 AND withdrawal IS NULL
        AND claimed_until > make_date($5, 1, 1) AND claimed_until <= make_date($5 + 1, 1, 1)
      ORDER BY unit_code, claimed_until DESC, recorded_at DESC, claim_id`,
    values: [
      arrayLiteral(spans.map(({ code }) => code)),
      arrayLiteral(spans.map(({ from }) => from)),
      arrayLiteral(spans.map((span) => span.until ?? 'infinity')),
      indicatorId,
      year,
    ],
  })
  return rows.map(asKnown)
}

const COLUMNS = 'claim_id, unit_code, unit_on, sent, claim, withdrawal'

type Row = {
  claim_id: string
  unit_code: string
  unit_on: string
  sent: unknown
  claim: Claim
  withdrawal: Claim['withdrawn']
}

const listRows = listOf(
  listing<Row & { until: string; claimId: string; indicatorId: string }>(
    'claim',
    `${COLUMNS}, claimed_until AS until, claim_id AS "claimId"`,
    { until: 'date as claimed_until', claimId: 'uuid', indicatorId: 'text' },
  ),
  listClaimsRoute,
)

function asKnown({ unit_code: code, unit_on: on, sent, claim, withdrawal }: Row): KnownClaim {
  return { claim: { ...claim, withdrawn: withdrawal }, place: { code, on }, sent }
}
