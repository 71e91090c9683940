import type { Database } from '@lantoa/chassis/database/database'
import type { ClosingId } from '@lantoa/contracts/ids'
import type { ClosedValue } from '@lantoa/contracts/reporting/closings.http'
import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import type { AskedUnit } from '../../indicators/units/ask-unit.ts'
import type { MarkOf } from '../../indicators/values/beside.ts'

type Frozen = Omit<ClosedValue, 'unit'> & { readonly closingId: ClosingId }

/** What was frozen of a unit's values in a period, by indicator: by the last closing that covers the unit. */
async function listClosedMarks(
  database: Database,
  tree: UnitTree,
  { unit, view, on }: AskedUnit,
  period: string | undefined,
): Promise<ReadonlyMap<string, Frozen>> {
  const span = period === undefined || view === 'as-was' ? undefined : meaningSpan(tree, unit.code, on)
  if (!span) return new Map()
  const rows = await database.query<Frozen>({
    name: 'list-closed-marks',
    text: `SELECT closing_id AS "closingId", indicator_id AS "indicatorId", numerator, denominator, value
      FROM closed_value JOIN closing USING (position)
      WHERE closed_value.unit = $1 AND position = (
        SELECT max(position) FROM closed_unit JOIN closing USING (position)
         WHERE closed_unit.unit = $1 AND period = $2 AND since >= $3 AND since < coalesce($4::date, 'infinity'))`,
    values: [unit.code, period, span.from, span.until],
  })
  return new Map(rows.map((row) => [row.indicatorId, row]))
}

/** Marks a value whose period is closed; nothing for others. */
export async function closedMarks(
  database: Database,
  tree: UnitTree,
  asked: AskedUnit,
  period: string | undefined,
): Promise<MarkOf> {
  const marks = await listClosedMarks(database, tree, asked, period)
  return (indicatorId, now) => {
    const frozen = marks.get(indicatorId)
    if (!frozen) return {}
    const { closingId, value, numerator, denominator } = frozen
    const restated = value !== now.value || numerator !== now.numerator || denominator !== now.denominator
    return { closed: { closingId, value, restated } }
  }
}
