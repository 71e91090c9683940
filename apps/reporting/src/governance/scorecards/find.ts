import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Scorecard, ScorecardDraft } from '@lantoa/contracts/reporting/scorecards.http'
import { asScorecard, SCORECARD_COLUMNS, type ScorecardRow } from './row.ts'

/** `shared`: until the commit nobody changes them; `alone`: nor has anybody else either lock. */
const LOCKS = { none: '', shared: 'FOR SHARE', alone: 'FOR NO KEY UPDATE' }

/** Scorecards by id, of those that exist. Locks are taken in the order of ids, so that nobody waits in a circle. */
export async function findScorecards(
  source: Database | Tx,
  ids: readonly string[],
  lock: keyof typeof LOCKS = 'none',
): Promise<Map<string, Scorecard>> {
  const rows = await source.query<ScorecardRow>(
    `SELECT ${SCORECARD_COLUMNS} FROM scorecard WHERE scorecard_id = ANY($1::uuid[])
      ORDER BY scorecard_id ${LOCKS[lock]}`,
    [ids],
  )
  return new Map(rows.map((row) => [row.scorecardId, asScorecard(row)]))
}

/** How drafts were sent at first, of those of which it was kept. */
export async function findDraftedAs(tx: Tx, ids: readonly string[]): Promise<Map<string, ScorecardDraft>> {
  const rows = await tx.query<{ id: string; draftedAs: ScorecardDraft }>(
    `SELECT scorecard_id AS id, drafted_as AS "draftedAs" FROM scorecard
      WHERE scorecard_id = ANY($1::uuid[]) AND drafted_as IS NOT NULL`,
    [ids],
  )
  return new Map(rows.map(({ id, draftedAs }) => [id, draftedAs]))
}
