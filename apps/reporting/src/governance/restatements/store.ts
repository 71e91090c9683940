import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { ClosedChange, RestatementReason } from '@lantoa/contracts/reporting/restatements.http'
import type { SourceName } from '../../counting/measures/sources.ts'

/** A closed value that may be another one by now. */
export type Candidate = {
  readonly code: string
  readonly since: string
  readonly indicatorId: string
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
  readonly reasons: readonly RestatementReason[] | null
}

type Asked = { position: number; redefined: readonly string[] }
type Place = { unit: string; indicatorId: string }

/** Values of a closing that something has changed since, and all of indicators that are defined otherwise by now. */
export async function listCandidates(
  source: Database | Tx,
  { position, redefined }: Asked,
  { limit, after }: { limit: number; after: Place },
): Promise<Candidate[]> {
  return source.query<Candidate>({
    name: 'list-restated',
    // Value by value, so that a page reads the changes of its own units, by the index, and none of the whole deployment.
    text: `SELECT closed.unit AS code, since, indicator_id AS "indicatorId", numerator, denominator, value, reasons
        FROM closed_value AS closed JOIN closed_unit USING (position, unit)
       CROSS JOIN LATERAL (
         SELECT array_agg(DISTINCT late.reason ORDER BY late.reason) AS reasons
           FROM closed_window AS summed JOIN late_change AS late USING (measure)
          WHERE summed.position = $1 AND summed.indicator_id = closed.indicator_id AND late.unit = closed.unit
            AND after_position >= $1 AND late.day >= summed.from_on AND late.day < summed.until_on) AS touched
       WHERE closed.position = $1 AND (closed.unit, indicator_id) > ($2, $3)
         AND (reasons IS NOT NULL OR indicator_id = ANY($4))
       ORDER BY closed.unit, indicator_id LIMIT $5`,
    values: [position, after.unit, after.indicatorId, redefined, limit + 1],
  })
}

export type ChangeRow = Omit<ClosedChange, 'kind' | 'id' | 'topic'> & {
  readonly lateChangeId: number
  readonly source: SourceName | null
  readonly id: string | null
}

type ChangesAsked = { position: number; unit: string; indicatorId: string }

/** What changed one value of a closing, in the order in which it was noted. */
export async function listChanges(
  database: Database,
  { position, unit, indicatorId }: ChangesAsked,
  { limit, after }: { limit: number; after: { id: number; part: string } },
): Promise<ChangeRow[]> {
  return database.query<ChangeRow>(
    `SELECT late_change_id AS "lateChangeId", source, id, at_unit AS unit, part, measure,
            nullif(day, '-infinity') AS day, amount, reason,
            to_char(arrived_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "arrivedAt"
       FROM closed_window AS closed JOIN late_change AS late USING (measure)
       JOIN closed_unit USING (position, unit)
      WHERE closed.position = $1 AND late.unit = $2 AND indicator_id = $3
        AND after_position >= $1 AND late.day >= from_on AND late.day < until_on
        AND (late_change_id, part) > ($4, $5)
      ORDER BY late_change_id, part LIMIT $6`,
    [position, unit, indicatorId, after.id, after.part, limit + 1],
  )
}
