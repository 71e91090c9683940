import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type CodeSpan, spanArrays } from '../../indicators/units/code-spans.ts'
import type { Days, StoredTarget } from './target.ts'
import { target } from './target-table.ts'

const COLUMNS = target.select

/** From here to the commit nobody else approves. */
export function lockApprovals(tx: Tx): void {
  tx.write('UPDATE target_approval SET approvals = approvals + 1')
}

/** Approved targets of the same indicators and units as some others, together with these. */
export async function lockWithApproved(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredTarget>> {
  // In the order of their ids, as revisions take them: nobody waits for another who waits for them.
  const rows = await tx.query<StoredTarget>(
    `SELECT ${COLUMNS} FROM target
      WHERE target_id = ANY($1::uuid[]) OR status = 'approved' AND (indicator_id, unit) IN
        (SELECT asked.indicator_id, asked.unit FROM target AS asked WHERE asked.target_id = ANY($1::uuid[]))
      ORDER BY target_id FOR NO KEY UPDATE`,
    [ids],
  )
  return byId(rows)
}

/** For each unit the part of a target that it has: approved, or the latest draft. */
export async function findParts(
  database: Database,
  parentTargetId: string,
  units: readonly CodeSpan[],
): Promise<Map<string, StoredTarget>> {
  const rows = await database.query<StoredTarget>(
    `SELECT DISTINCT ON (unit) ${COLUMNS} FROM target
      JOIN ${spans(2)}
      WHERE parent_target_id = $1 AND status <> 'superseded'
      ORDER BY unit, status, drafted_at DESC, target_id DESC`,
    [parentTargetId, ...spanArrays(units)],
  )
  return new Map(rows.map((row) => [row.unit, row]))
}

export type Aim = Days & { readonly indicatorId: string; readonly campaignId: string | null }

/**
 * For each unit the target approved for any of the days; of several the one that begins last. Of a campaign only its own;
 * without one those that no campaign has go before.
 */
export async function findApproved(
  database: Database,
  units: readonly CodeSpan[],
  { indicatorId, campaignId, from, until }: Aim,
): Promise<Map<string, StoredTarget>> {
  const rows = await database.query<StoredTarget>(
    `SELECT DISTINCT ON (unit) ${COLUMNS} FROM target
      JOIN ${spans(1)}
      WHERE indicator_id = $4 AND status = 'approved' AND from_on <= $6
        AND until_on >= $5 AND coalesce(superseded_from, 'infinity') > $5
        AND ($7::uuid IS NULL OR campaign_id = $7)
      ORDER BY unit, campaign_id IS NULL DESC, from_on DESC`,
    [...spanArrays(units), indicatorId, from, until, campaignId],
  )
  return new Map(rows.map((row) => [row.unit, row]))
}

/** The indicators for which a campaign has approved targets in some units, by their ids. */
export async function listAims(database: Database, campaignId: string, units: readonly CodeSpan[]): Promise<string[]> {
  const rows = await database.query<{ indicatorId: string }>(
    `SELECT DISTINCT indicator_id AS "indicatorId" FROM target
      JOIN ${spans(2)}
      WHERE campaign_id = $1 AND status = 'approved'
      ORDER BY indicator_id`,
    [campaignId, ...spanArrays(units)],
  )
  return rows.map(({ indicatorId }) => indicatorId)
}

/** Joins the targets of some units: parameters are numbered from `first` on. */
function spans(first: number): string {
  return `unnest($${first}::text[], $${first + 1}::date[], $${first + 2}::date[]) AS span (code, first, after)
        ON unit = span.code AND unit_on >= span.first AND unit_on < span.after`
}

function byId(rows: readonly StoredTarget[]): Map<string, StoredTarget> {
  return new Map(rows.map((row) => [row.targetId, row]))
}
