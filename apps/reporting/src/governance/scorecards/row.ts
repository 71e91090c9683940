import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { ScorecardContent } from './scorecard.ts'

/** A scorecard as the database has it. */
export type ScorecardRow = Pick<
  Scorecard,
  'scorecardId' | 'version' | 'status' | 'edition' | 'draftedAt' | 'approvedAt' | 'supersededBy' | 'retired'
> & { content: ScorecardContent }

export const SCORECARD_COLUMNS = `scorecard_id AS "scorecardId", version, status, edition, content,
  ${instant('drafted_at')} AS "draftedAt", ${instant('approved_at')} AS "approvedAt",
  superseded_by AS "supersededBy", retirement AS retired`

export function asScorecard({ content, ...row }: ScorecardRow): Scorecard {
  return { ...content, ...row }
}

/** As JSON has it: drivers make a Date of a timestamp. */
function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
