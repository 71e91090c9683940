import { lantoa } from '../../session/this-session.ts'
import type { ScorecardDraft } from './read-scorecard-draft.ts'

/** A new draft under an id, or, where a version of it was read, other content in its place. */
export function saveScorecard(scorecardId: string, version: number | undefined, body: ScorecardDraft) {
  const params = { scorecardId }
  return version === undefined
    ? lantoa.reporting.draftScorecard({ params, body })
    : lantoa.reporting.reviseScorecard({ params, body, ifMatch: version })
}
