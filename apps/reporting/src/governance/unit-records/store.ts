import type { Database } from '@lantoa/chassis/database/database'
import { RECORD_IDS, type UnitRecords } from '@lantoa/contracts/reporting/unit-records.http'
import type { Day } from '@lantoa/vietnam/days'
import type { z } from 'zod'

/** A version of a unit; `isNew`: its code never meant another one. */
type Asked = { readonly code: string; readonly first: Day; readonly isNew: boolean }

/**
 * What speaks of versions of units. Claims, closings and members of groups name the version; targets and values of
 * components a day, so that those count that were recorded since the version is known; groups and scorecards only a code.
 */
export async function listRecords(
  database: Database,
  units: readonly Asked[],
  since: string,
): Promise<z.output<typeof UnitRecords>[]> {
  if (units.length === 0) return []
  return database.query(
    `WITH asked AS (SELECT code, first, code || '@' || first AS ref, is_new
                      FROM unnest($1::text[], $2::date[], $3::boolean[]) AS asked (code, first, is_new)),
      found (kind, unit, id) AS (
        SELECT 'claims', asked.code, claim_id::text FROM claim JOIN asked ON unit_code = asked.code AND claim ->> 'unit' = ref
         WHERE withdrawal IS NULL
        UNION ALL
        SELECT CASE status WHEN 'draft' THEN 'draft-targets' ELSE 'targets' END, asked.code, target_id::text
          FROM target JOIN asked ON unit = asked.code AND unit_on >= first
         WHERE drafted_at >= $4 AND status <> 'superseded'
        UNION ALL
        SELECT 'closings', asked.code, closing_id::text FROM closing JOIN asked ON unit = asked.code AND unit_since = first
        UNION ALL
        SELECT 'unit-groups', asked.code, unit_group_id::text FROM unit_group
          JOIN asked ON ref = ANY(members) OR unit = asked.code AND is_new
        UNION ALL
        SELECT 'component-values', asked.code, component_value_id::text FROM component_value
          JOIN asked ON unit = asked.code AND unit_on >= first
         WHERE entered_at >= $4 AND withdrawal IS NULL
        UNION ALL
        SELECT CASE status WHEN 'draft' THEN 'draft-scorecards' ELSE 'scorecards' END, asked.code, scorecard_id::text
          FROM scorecard JOIN asked ON unit = asked.code AND is_new
         WHERE status IN ('draft', 'approved'))
      SELECT kind, unit, count(*) AS count, (array_agg(id ORDER BY id))[1:$5] AS ids
        FROM found GROUP BY kind, unit ORDER BY unit, kind`,
    [
      units.map(({ code }) => code),
      units.map(({ first }) => first),
      units.map(({ isNew }) => isNew),
      since,
      RECORD_IDS,
    ],
  )
}
