import { listing, listOf } from '@lantoa/chassis/database/list-of'
import {
  type ClosedChange,
  listClosedChanges,
  listRestatements,
  type RestatementReason,
} from '@lantoa/contracts/reporting/restatements.http'
import type { SourceName } from '../../counting/measures/sources.ts'

/** A closed value that may be another one by now. */
export type Candidate = {
  readonly unitCode: string
  readonly since: string
  readonly indicatorId: string
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
  readonly reasons: readonly RestatementReason[] | null
}

const listRestated = listOf(
  listing<Candidate>(
    // Value by value, so that a page reads the changes of its own units, by the index, and none of the whole deployment.
    `closed_value AS closed JOIN closed_unit USING (position, unit)
       CROSS JOIN LATERAL (
         SELECT array_agg(DISTINCT late.reason ORDER BY late.reason) AS reasons
           FROM closed_window AS summed JOIN late_change AS late USING (measure)
          WHERE summed.position = $1 AND summed.indicator_id = closed.indicator_id AND late.unit = closed.unit
            AND after_position >= $1 AND late.day >= summed.from_on AND late.day < summed.until_on) AS touched`,
    'closed.unit AS "unitCode", since, indicator_id AS "indicatorId", numerator, denominator, value, reasons',
    { unitCode: 'text as closed.unit', indicatorId: 'text' },
  ),
  listRestatements,
)
type Query = Parameters<typeof listRestated>[1]

/** Values of a closing that something has changed since, and all of indicators that are defined otherwise by now. */
export async function listCandidates(
  source: Parameters<typeof listRestated>[0],
  query: Query,
  { position, redefined }: { position: number; redefined: readonly string[] },
) {
  const where = 'closed.position = $1 AND (reasons IS NOT NULL OR indicator_id = ANY($2))'
  return (await listRestated(source, query, { where, values: [position, redefined] })).value
}

export type ChangeRow = Omit<ClosedChange, 'kind' | 'id' | 'topic'> & {
  readonly lateChangeId: number
  readonly source: SourceName | null
  readonly id: string | null
}

const listLate = listOf(
  listing<ChangeRow>(
    'closed_window AS closed JOIN late_change AS late USING (measure) JOIN closed_unit USING (position, unit)',
    `late_change_id AS "lateChangeId", source, id, split_part(at_unit, '@', 1) AS unit, part, measure,
       nullif(day, '-infinity') AS day, amount, reason,
       to_char(arrived_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "arrivedAt"`,
    { lateChangeId: 'bigint', part: 'text' },
  ),
  listClosedChanges,
)

/** What changed one value of a closing, in the order in which it was noted. */
export async function listChanges(
  source: Parameters<typeof listLate>[0],
  query: Parameters<typeof listLate>[1],
  position: number,
) {
  const condition = {
    where: `closed.position = $1 AND late.unit = $2 AND indicator_id = $3
      AND after_position >= $1 AND late.day >= from_on AND late.day < until_on`,
    values: [position, query.unit, query.indicatorId],
    answers: ['unit', 'indicatorId'],
  }
  return (await listLate(source, query, condition)).value
}
