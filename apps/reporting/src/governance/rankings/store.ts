import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import {
  listRankings as listRankingsRoute,
  type PublishedRanking,
  type PublishedSummary,
} from '@lantoa/contracts/reporting/rankings.http'

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

export function insertRanking(
  tx: Tx,
  { ranking, sent, by }: { ranking: PublishedRanking; sent: unknown; by: string },
): void {
  const { rankingId, unit, edition, publishedAt, result } = ranking
  const { scorecard, unitGroup, on, view, counts } = result
  const summary = { scorecard, unitGroup, on, view, counts }
  tx.write(
    `INSERT INTO ranking (ranking_id, unit, scorecard_id, unit_group_id, edition, sent, summary, result, approved_by,
                          approved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[rankingId, unit, scorecard.scorecardId, unitGroup.unitGroupId, edition],
      ...[JSON.stringify(sent), JSON.stringify(summary), JSON.stringify(result), by, publishedAt],
    ],
  )
}

type Summary = Pick<PublishedSummary, 'scorecard' | 'unitGroup' | 'on' | 'view' | 'counts'>

const listRows = listOf(
  listing<Omit<PublishedSummary, keyof Summary> & { summary: Summary }>('ranking', `${HEAD}, summary`, {
    ...{ rankingId: 'uuid', publishedAt: 'instant as approved_at' },
  }),
  listRankingsRoute,
)

/** Rankings that some units published, the latest first. */
export async function listRankings(
  database: Database,
  query: Parameters<typeof listRows>[1],
  units: readonly string[],
): Promise<{ items: PublishedSummary[]; next?: string }> {
  const condition = { where: 'unit = ANY($1::text[])', values: [units], answers: ['unit'] }
  const { value: page } = await listRows(database, query, condition)
  return { ...page, items: page.items.map(({ summary, ...head }) => ({ ...head, ...summary })) }
}
