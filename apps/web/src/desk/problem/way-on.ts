import { type Code, LantoaError, type Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/words.ts'
import type { BOUNDARY_SENTENCES } from '../boundaries/sentences.ts'

/** What an officer can do when something cannot be shown. */
export type Way = 'again' | 'today' | 'unsorted' | 'home' | 'log-in' | 'successors' | 'first'

/** Every code that the questions of these pages can be answered with; the compiler asks for those that are missing. */
type Met =
  | Code<'reporting', 'getUnitValues' | 'getDashboard' | 'listIndicators' | 'listTargets' | 'explainValue'>
  | Code<'reporting', 'getChildValues' | 'getSeries' | 'listContributors' | 'getCampaignBoard'>
  | Code<'reporting', 'listRankings' | 'getRanking' | 'getTarget' | 'getTargetCascade'>
  | Code<'reporting', 'listScorecards' | 'getScorecard' | 'listUnitGroups' | 'rankUnits'>
  | Code<'reporting', 'listClosings' | 'getClosing' | 'listClosedValues' | 'listClosedChanges' | 'listRestatements'>
  | Code<'reporting', 'listClaims' | 'checkClaimBatch'>
  | Code<'teams', 'getUnit' | 'listUnits' | 'searchUnits' | 'getMe' | 'getBody' | 'getRound' | 'listBodies'>
  | Code<
      'teams',
      'listMemberships' | 'listVisitReads' | 'listDevices' | 'countHamletDevices' | 'revokeDevice' | 'restoreDevice'
    >
  | Code<'teams', 'listBoundaryChanges' | 'getBoundaryChange' | 'listUndoObstacles'>
  // Why a change can't be made is said beside it.
  | Exclude<Code<'teams', 'previewBoundaryChange'>, keyof typeof BOUNDARY_SENTENCES>
  | Code<'teams', 'getMembership' | 'getUnitHistory'>
  | Code<'identity', 'listHouseholds' | 'getHousehold' | 'getHouseholdHistory'>
  | Code<'identity', 'listResidents' | 'searchResidents' | 'getResident' | 'getResidentHistory'>
  | Code<'identity', 'getPack' | 'listAccessLog' | 'listTextReads' | 'listPackReads' | 'nameResidents'>
  | Code<'identity', 'countHeldConflicts' | 'listHeldConflicts' | 'decideHeldConflict' | 'openSealedRecords'>
  | Code<
      'identity',
      'listDuplicatesElsewhere' | 'listDuplicates' | 'listMerges' | 'mergeResidents' | 'undoMerge' | 'decideDistinct'
    >
  | Code<'identity', 'listHomeDuplicates' | 'decideDistinctHomes' | 'closeHousehold' | 'reopenHousehold'>
  | Code<'identity', 'listAppointments'>
  | Code<'identity', 'countUnassigned' | 'listUnassigned'>

const SENTENCES: Readonly<Record<Met, readonly [word: Word, way: Way]>> = {
  'already-resolved': ['held.overtaken', 'again'],
  'bad-cursor': ['problem.bad-cursor', 'first'],
  'before-household': ['duplicates.homes-overtaken', 'again'],
  'before-last-change': ['duplicates.homes-overtaken', 'again'],
  'before-birth': ['held.birth-unfit', 'again'],
  'birth-in-future': ['held.birth-unfit', 'again'],
  'body-too-large': ['problem.internal-error', 'again'],
  'campaign-elsewhere': ['problem.campaign-elsewhere', 'home'],
  'campaign-without-targets': ['problem.campaign-without-targets', 'again'],
  'changed-meanwhile': ['held.overtaken', 'again'],
  'changed-since': ['duplicates.since', 'again'],
  'closing-unknown': ['duplicates.homes-since', 'again'],
  'closed-unit': ['problem.closed-unit', 'successors'],
  'decided-otherwise': ['held.overtaken', 'again'],
  'distinct-homes': ['duplicates.homes-overtaken', 'again'],
  'distinct-pair': ['duplicates.overtaken', 'again'],
  'merge-differs': ['duplicates.overtaken', 'again'],
  'merged-since': ['duplicates.since', 'again'],
  'personal-number-taken': ['duplicates.number-taken', 'again'],
  'resident-merged': ['duplicates.overtaken', 'again'],
  'same-resident': ['duplicates.overtaken', 'again'],
  'unknown-resident': ['duplicates.overtaken', 'again'],
  'day-in-future': ['duplicates.homes-overtaken', 'again'],
  'household-active': ['duplicates.homes-since', 'again'],
  'household-closed': ['duplicates.homes-overtaken', 'again'],
  'same-household': ['duplicates.homes-overtaken', 'again'],
  'unknown-household': ['duplicates.homes-overtaken', 'again'],
  'day-outside-year': ['refused.scorecard.group', 'home'],
  'day-within-period': ['refused.scorecard.group', 'home'],
  'device-not-revoked': ['problem.device-changed', 'again'],
  'device-revoked': ['problem.device-changed', 'again'],
  'facts-to-come': ['problem.facts-to-come', 'home'],
  forbidden: ['problem.forbidden', 'home'],
  'internal-error': ['problem.internal-error', 'again'],
  'invalid-request': ['problem.invalid-request', 'today'],
  'login-failed': ['problem.unauthenticated', 'log-in'],
  'malformed-json': ['problem.invalid-request', 'today'],
  'network-error': ['problem.network-error', 'again'],
  'no-denominator': ['problem.no-denominator', 'today'],
  'not-at-this-level': ['problem.not-at-this-level', 'home'],
  'not-applied': ['refused.boundary.not-applied', 'again'],
  'not-of-this-home': ['refusal.not-of-this-home', 'again'],
  'not-defined-then': ['problem.not-defined-then', 'today'],
  'not-found': ['problem.not-found', 'home'],
  'no-units': ['refused.scorecard.group', 'home'],
  'nothing-to-split-by': ['cascade.nothing', 'again'],
  'outside-scope': ['problem.outside-scope', 'home'],
  'team-not-active': ['problem.team-not-active', 'home'],
  'period-not-supported': ['problem.period-not-supported', 'today'],
  'precondition-failed': ['problem.changed', 'again'],
  'precondition-required': ['problem.internal-error', 'again'],
  timeout: ['problem.timeout', 'again'],
  'too-many-points': ['problem.too-many-points', 'today'],
  'too-many-units': ['refused.scorecard.group', 'home'],
  'unit-group-does-not-fit': ['refused.scorecard.group', 'home'],
  'unknown-unit-group': ['refused.scorecard.group', 'home'],
  'too-many-to-sort': ['problem.too-many-to-sort', 'unsorted'],
  'too-many-requests': ['problem.too-many-requests', 'again'],
  'try-later': ['problem.try-later', 'again'],
  unauthenticated: ['problem.unauthenticated', 'log-in'],
  'unsupported-media-type': ['problem.internal-error', 'again'],
  'unknown-measure': ['problem.internal-error', 'again'],
  'unknown-sealing-key': ['sealed.other-file', 'home'],
  'unknown-unit': ['problem.unknown-unit', 'home'],
  'unreadable-record': ['sealed.other-file', 'home'],
}

/** A sentence for people, and the way on; of a code that is newer than this page the code itself. */
export function wayOn(problem: Problem): { sentence: string; way: Way } {
  const known = Object.entries(SENTENCES).find(([code]) => code === problem.code)
  if (!known) return { sentence: say('problem.unknown', { code: problem.code }), way: 'again' }
  const [, [word, way]] = known
  return { sentence: say(word), way }
}

/** What went wrong as a problem; what is none is a fault of these pages, which trying again may pass. */
export function problemIn(error: unknown): Problem {
  if (error instanceof LantoaError) return error.problem
  return { type: 'about:blank', title: '', status: 0, code: 'internal-error' }
}
