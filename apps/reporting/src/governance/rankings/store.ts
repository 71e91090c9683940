import type { Database, Tx } from '@lantoa/chassis/database/database'
import { badCursor } from '@lantoa/chassis/http/cursors'
import type { PublishedRanking, PublishedSummary } from '@lantoa/contracts/reporting/rankings.http'

/** A published ranking with what was sent, to know it again. */
export type KnownRanking = { readonly ranking: PublishedRanking; readonly sent: unknown }

const HEAD = `ranking_id AS "rankingId", unit, edition,
  to_char(approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
  CASE WHEN EXISTS (
    SELECT 1 FROM ranking AS later WHERE later.scorecard_id = ranking.scorecard_id
      AND later.unit_group_id = ranking.unit_group_id AND later.edition > ranking.edition
  ) THEN 'superseded' ELSE 'published' END AS status`

export async function findRankings(source: Database | Tx, ids: readonly string[]): Promise<Map<string, KnownRanking>> {
  const rows = await source.query<PublishedRanking & { sent: unknown }>(
    `SELECT ${HEAD}, result, sent FROM ranking WHERE ranking_id = ANY($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ sent, ...ranking }) => [ranking.rankingId, { ranking, sent }]))
}

/** How often the ranking of a group by a scorecard was published. */
export async function lastEdition(tx: Tx, scorecardId: string, unitGroupId: string): Promise<number> {
  const [row] = await tx.query<{ edition: number }>(
    'SELECT max(edition) AS edition FROM ranking WHERE scorecard_id = $1 AND unit_group_id = $2',
    [scorecardId, unitGroupId],
  )
  return row?.edition ?? 0
}

export async function insertRanking(
  tx: Tx,
  { ranking, sent, by }: { ranking: PublishedRanking; sent: unknown; by: string },
): Promise<void> {
  const { rankingId, unit, edition, publishedAt, result } = ranking
  const { scorecard, unitGroup, on, view, counts } = result
  const summary = { scorecard, unitGroup, on, view, counts }
  await tx.query(
    `INSERT INTO ranking (ranking_id, unit, scorecard_id, unit_group_id, edition, sent, summary, result, approved_by,
                          approved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[rankingId, unit, scorecard.scorecardId, unitGroup.unitGroupId, edition],
      ...[JSON.stringify(sent), JSON.stringify(summary), JSON.stringify(result), by, publishedAt],
    ],
  )
}

/**
 * Rankings of some units, the latest first, from a place on; one more than the limit where there are more.
 * @throws ProblemError `bad-cursor` where the place is that of no ranking of these units
 */
export async function listRankings(
  database: Database,
  units: readonly string[],
  page: { limit: number; after: readonly string[] | undefined },
): Promise<PublishedSummary[]> {
  const [id] = page.after ?? []
  if (id !== undefined) {
    const marks = await database.query('SELECT FROM ranking WHERE ranking_id = $1 AND unit = ANY($2)', [id, units])
    if (marks.length === 0) throw badCursor()
  }
  const rows = await database.query<Omit<PublishedSummary, keyof Summary> & { summary: Summary }>(
    `SELECT ${HEAD}, summary FROM ranking
      WHERE unit = ANY($1::text[]) AND ($2::uuid IS NULL OR (approved_at, ranking_id) <
        (SELECT last.approved_at, last.ranking_id FROM ranking AS last WHERE last.ranking_id = $2))
      ORDER BY approved_at DESC, ranking_id DESC LIMIT $3`,
    [units, id ?? null, page.limit + 1],
  )
  return rows.map(({ summary, ...head }) => ({ ...head, ...summary }))
}

type Summary = Pick<PublishedSummary, 'scorecard' | 'unitGroup' | 'on' | 'view' | 'counts'>
