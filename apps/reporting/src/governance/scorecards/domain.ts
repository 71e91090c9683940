import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type {
  approveScorecard,
  draftScorecard,
  retireScorecard,
  reviseScorecard,
  Scorecard,
  ScorecardDraft,
} from '@lantoa/contracts/reporting/scorecards.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isLevelWithin } from '../../indicators/units/level-within.ts'
import { refuseComponents, refuseIds } from './components.ts'
import { refusePoints } from './points.ts'
import { contentOf, isSameContent } from './scorecard.ts'

type RefusalOf<R extends typeof draftScorecard | typeof reviseScorecard | typeof approveScorecard> = Extract<
  OutcomeOf<R>,
  { ok: false }
>
type Given<
  R extends typeof draftScorecard | typeof reviseScorecard | typeof approveScorecard | typeof retireScorecard,
> = Pick<Command<R>, 'input' | 'caller' | 'ifMatch'>

/** What has to be known to judge a command. */
export type ScorecardFacts = {
  readonly catalogue: Catalogue
  readonly tree: UnitTree
  /** Those that commands are about; for approvals also all editions of the same. */
  readonly scorecards: ReadonlyMap<string, Scorecard>
  readonly today: Day
}

export const NO_SUCH_SCORECARD = refuse('not-found', 'There is no such scorecard in your units.')

/** Judges a draft: a new one, the one it already was, or why not. */
export function decideDraft({ input, caller }: Given<typeof draftScorecard>, facts: ScorecardFacts, now: Date) {
  const read = readContent(input, caller, facts)
  if (!read.ok) return read
  const { scorecardId } = input
  const known = facts.scorecards.get(scorecardId)
  if (known && isSameContent(known, read.content)) return { ok: true, scorecard: known, fresh: false } as const
  if (known) return refuse('scorecard-differs', 'A scorecard with this id is there already, with other content.')
  const times = { draftedAt: now.toISOString(), approvedAt: null, supersededBy: null, retired: null }
  const fields = { ...times, status: 'draft', edition: null, version: 1 } as const
  return { ok: true, scorecard: { scorecardId, ...read.content, ...fields } satisfies Scorecard, fresh: true } as const
}

/** Judges other content for a draft; what is approved stays as it is. */
export function decideRevision({ input, caller, ifMatch }: Given<typeof reviseScorecard>, facts: ScorecardFacts) {
  const open = openDraft(input.scorecardId, caller, ifMatch, facts)
  if (!open.ok) return open
  const read = readContent(input, caller, facts)
  if (!read.ok) return read
  const { scorecard } = open
  return { ok: true, scorecard: { ...scorecard, ...read.content, version: scorecard.version + 1 } } as const
}

/** Judges an approval: the scorecard as it then is, and the edition that it supersedes. */
export function decideApproval(
  { input, caller, ifMatch }: Given<typeof approveScorecard>,
  facts: ScorecardFacts,
  now: Date,
): { ok: true; scorecard: Scorecard; superseded: Scorecard[] } | RefusalOf<typeof approveScorecard> {
  const open = openDraft(input.scorecardId, caller, ifMatch, facts)
  if (!open.ok) return open
  // Since it was drafted an indicator may have been retired or defined anew.
  const read = readContent(open.scorecard, caller, facts)
  if (!read.ok) return read
  const { scorecard } = open
  const editions = [...facts.scorecards.values()].filter((one) => one.edition !== null && isSameSeries(one, scorecard))
  const edition = 1 + Math.max(0, ...editions.map((one) => one.edition ?? 0))
  const approval = { status: 'approved', edition, approvedAt: now.toISOString() } as const
  return {
    ok: true,
    scorecard: { ...scorecard, ...approval, version: scorecard.version + 1 },
    superseded: editions
      .filter(({ status }) => status === 'approved')
      .map((one) => ({
        ...one,
        status: 'superseded',
        supersededBy: scorecard.scorecardId,
        version: one.version + 1,
      })),
  }
}

/** Judges a retirement, of a draft too. */
export function decideRetirement(
  { input, caller, ifMatch }: Given<typeof retireScorecard>,
  facts: Omit<ScorecardFacts, 'catalogue'>,
  now: Date,
) {
  const seen = seenScorecard(input.scorecardId, caller, ifMatch, facts)
  if (!seen.ok) return seen
  const { scorecard } = seen
  if (scorecard.status === 'superseded' || scorecard.status === 'retired') {
    return refuse('scorecard-ended', `The scorecard is ${scorecard.status} already.`)
  }
  const retired = { at: now.toISOString(), reason: input.reason }
  return { ok: true, scorecard: { ...scorecard, status: 'retired', retired, version: scorecard.version + 1 } } as const
}

/** What a draft says, if it makes sense and lies in the caller's units. */
function readContent(input: ScorecardDraft, caller: Caller, { tree, catalogue, today }: ScorecardFacts) {
  const found = findUnit(tree, caller, input.unit, today, '/unit')
  if (!found.ok) return found
  const content = contentOf(input, found.unit.code)
  if (!isLevelWithin(content.level, found.unit)) {
    return refuse('level-not-beneath', 'It scores its own unit or those beneath it.', { pointer: '/level' })
  }
  const refusal = refuseIds(content) ?? refusePoints(content) ?? refuseComponents(content, catalogue)
  return refusal ?? ({ ok: true, content } as const)
}

function isSameSeries(a: Scorecard, b: Scorecard): boolean {
  return a.unit === b.unit && a.code === b.code && a.year === b.year
}

function openDraft(id: string, caller: Caller, ifMatch: number | undefined, facts: ScorecardFacts) {
  const seen = seenScorecard(id, caller, ifMatch, facts)
  if (!seen.ok || seen.scorecard.status === 'draft') return seen
  return refuse('scorecard-not-draft', `The scorecard is ${seen.scorecard.status}: draft another one.`)
}

/** The scorecard, if it lies in the caller's units and is there as the caller has seen it. */
function seenScorecard(
  id: string,
  caller: Caller,
  ifMatch: number | undefined,
  { scorecards, tree, today }: Omit<ScorecardFacts, 'catalogue'>,
) {
  const scorecard = scorecards.get(id)
  if (!scorecard) return NO_SUCH_SCORECARD
  const found = findUnit(tree, caller, scorecard.unit, today, '#/params/scorecardId')
  if (!found.ok) return found
  if (ifMatch === scorecard.version) return { ok: true, scorecard } as const
  return refuse('precondition-failed', 'The scorecard was changed meanwhile: read it again.')
}
