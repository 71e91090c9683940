import type { Database } from '@lantoa/chassis/database/database'
import { arrayLiteral } from '../../counting/engine/array-literal.ts'

/** A unit by its code, and on which days the code meant it; `until` null: it still does. */
export type Span = { readonly code: string; readonly from: string; readonly until: string | null }

export type EnteredValue = {
  readonly unit: string
  readonly componentId: string
  readonly componentValueId: string
  readonly value: number
  readonly on: string
  readonly source: string
}

/** Of each unit and component what was entered for the latest day up to one; of that day the last entry. */
export async function listLastEntered(
  database: Database,
  { scorecardId, on, units }: { scorecardId: string; on: string; units: readonly Span[] },
): Promise<EnteredValue[]> {
  return database.query<EnteredValue>({
    name: 'list-last-entered',
    text: `SELECT DISTINCT ON (entered.unit, component_id) entered.unit, component_id AS "componentId",
        component_value_id AS "componentValueId", value, on_day AS "on", source
      FROM unnest($1::text[], $2::date[], $3::date[]) AS span (code, first, after)
      JOIN component_value AS entered
        ON entered.unit = span.code AND unit_on >= span.first AND unit_on < span.after
      WHERE scorecard_id = $4 AND on_day <= $5 AND withdrawal IS NULL
      ORDER BY entered.unit, component_id, on_day DESC, position DESC`,
    values: [
      arrayLiteral(units.map(({ code }) => code)),
      arrayLiteral(units.map(({ from }) => from)),
      arrayLiteral(units.map(({ until }) => until ?? 'infinity')),
      scorecardId,
      on,
    ],
  })
}
