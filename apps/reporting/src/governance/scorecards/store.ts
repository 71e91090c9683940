import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listing, listOf } from '@lantoa/chassis/database/list-of'
import {
  listScorecards as listScorecardsRoute,
  type Scorecard,
  type ScorecardDraft,
} from '@lantoa/contracts/reporting/scorecards.http'
import { asScorecard, SCORECARD_COLUMNS, type ScorecardRow } from './row.ts'
import { contentOf } from './scorecard.ts'

/** From here to the commit nobody else approves a scorecard. */
export function lockApprovals(tx: Tx): void {
  tx.write('UPDATE scorecard_approval SET approvals = approvals + 1')
}

/** Scorecards together with every edition of the same unit, code and year. */
export async function lockWithEditions(tx: Tx, ids: readonly string[]): Promise<Map<string, Scorecard>> {
  // In the order of their ids, as revisions take them: nobody waits for another who waits for them.
  return byId(
    await tx.query<ScorecardRow>(
      `SELECT ${SCORECARD_COLUMNS} FROM scorecard
        WHERE scorecard_id = ANY($1::uuid[]) OR edition IS NOT NULL AND (unit, code, year) IN
          (SELECT asked.unit, asked.code, asked.year FROM scorecard AS asked WHERE asked.scorecard_id = ANY($1::uuid[]))
        ORDER BY scorecard_id FOR NO KEY UPDATE`,
      [ids],
    ),
  )
}

export function insertScorecards(
  tx: Tx,
  drafts: readonly { scorecard: Scorecard; draftedBy: string; draftedAs: ScorecardDraft }[],
): void {
  if (drafts.length === 0) return
  tx.write(
    `INSERT INTO scorecard (scorecard_id, version, status, unit, code, year, content, drafted_by, drafted_at,
            drafted_as)
     SELECT "scorecardId", version, status, content->>'unit', content->>'code', (content->>'year')::integer, content,
            "draftedBy", "draftedAt", "draftedAs"
       FROM jsonb_to_recordset($1::jsonb) AS t("scorecardId" uuid, version integer, status text, content jsonb,
            "draftedBy" text, "draftedAt" timestamptz, "draftedAs" jsonb)`,
    [JSON.stringify(drafts.map(({ scorecard, ...sent }) => ({ ...written(scorecard), ...sent })))],
  )
}

/** Writes scorecards that are locked, and who approved or retired them. */
export function updateScorecards(
  tx: Tx,
  changed: readonly { scorecard: Scorecard; approvedBy?: string; retiredBy?: string }[],
): void {
  if (changed.length === 0) return
  // What is superseded goes first: of each unit, code and year one is approved at most.
  const superseded = changed.filter(({ scorecard }) => scorecard.status === 'superseded')
  const others = changed.filter(({ scorecard }) => scorecard.status !== 'superseded')
  for (const rows of [superseded, others]) {
    tx.write(
      `UPDATE scorecard SET version = t.version, status = t.status, unit = t.content->>'unit',
              code = t.content->>'code', year = (t.content->>'year')::integer, edition = t.edition,
              content = t.content, approved_at = t."approvedAt", approved_by = coalesce(t."approvedBy", approved_by),
              superseded_by = t."supersededBy", retirement = nullif(t.retired, 'null'),
              retired_by = coalesce(t."retiredBy", retired_by)
         FROM jsonb_to_recordset($1::jsonb) AS t("scorecardId" uuid, version integer, status text, edition integer,
              content jsonb, "approvedAt" timestamptz, "approvedBy" text, "supersededBy" uuid, retired jsonb,
              "retiredBy" text)
        WHERE scorecard.scorecard_id = t."scorecardId"`,
      [JSON.stringify(rows.map(({ scorecard, ...by }) => ({ ...written(scorecard), ...by })))],
    )
  }
}

function written({
  scorecardId,
  version,
  status,
  edition,
  draftedAt,
  approvedAt,
  supersededBy,
  retired,
  ...said
}: Scorecard) {
  const fields = { scorecardId, version, status, edition, draftedAt, approvedAt, supersededBy, retired }
  return { ...fields, content: contentOf(said, said.unit) }
}

const listRows = listOf(
  listing<ScorecardRow & { year: number }>('scorecard', `${SCORECARD_COLUMNS}, year`, {
    ...{ year: 'integer', scorecardId: 'uuid', status: 'text' },
  }),
  listScorecardsRoute,
)

/** Scorecards of some units, the latest year first; drafts of some of them only. */
export async function listScorecards(
  database: Database,
  query: Parameters<typeof listRows>[1],
  { units, draftsOf }: { units: readonly string[]; draftsOf: readonly string[] },
): Promise<{ items: Scorecard[]; next?: string }> {
  const where = "unit = ANY($1::text[]) AND (status <> 'draft' OR unit = ANY($2::text[]))"
  const { value: page } = await listRows(database, query, { where, values: [units, draftsOf], answers: ['unit'] })
  return { ...page, items: page.items.map(asScorecard) }
}

function byId(rows: readonly ScorecardRow[]): Map<string, Scorecard> {
  return new Map(rows.map((row) => [row.scorecardId, asScorecard(row)]))
}
