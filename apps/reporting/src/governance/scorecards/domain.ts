import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
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
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isLevelWithin } from '../../indicators/units/level-within.ts'
import { refuseComponents, refuseIds } from './components.ts'
import { refusePoints } from './points.ts'
import { contentOf, isSaid } from './scorecard.ts'
import { isSeen } from './visibility.ts'

type AnyRoute = typeof draftScorecard | typeof reviseScorecard | typeof approveScorecard | typeof retireScorecard
type CodeOf<R extends AnyRoute> = Extract<OutcomeOf<R>, { ok: false }>['code']
type Given<R extends AnyRoute> = Pick<Command<R>, 'input' | 'caller' | 'ifMatch'>

/** What has to be known to judge a command. */
export type ScorecardFacts = Context & {
  readonly catalogue: Catalogue
  /** Those that commands are about; for approvals also all editions of the same. */
  readonly scorecards: ReadonlyMap<string, Scorecard>
}

export const NO_SUCH_SCORECARD = refuse('not-found', 'There is no such scorecard in your units.')

/** Judges a draft: a new one, the one it already was, or why not. */
export function decideDraft(
  { input, caller }: Given<typeof draftScorecard>,
  facts: ScorecardFacts,
): Decided<Scorecard, CodeOf<typeof draftScorecard>> {
  const { scorecardId } = input
  const known = facts.scorecards.get(scorecardId)
  if (known && isSaid(known, input)) {
    return { ok: true, value: known, fresh: false }
  }
  const read = readContent(input, caller, facts)
  if (!read.ok) return read
  if (known) return refuse('scorecard-differs', 'A scorecard with this id is there already, with other content.')
  const times = { draftedAt: facts.now.toISOString(), approvedAt: null, supersededBy: null, retired: null }
  const fields = { ...times, status: 'draft', edition: null, version: 1 } as const
  return { ok: true, value: { scorecardId, ...read.content, ...fields }, fresh: true }
}

/** Judges other content for a draft; what is approved stays as it is. */
export function decideRevision(
  given: Given<typeof reviseScorecard>,
  facts: ScorecardFacts,
): Decided<Scorecard, CodeOf<typeof reviseScorecard>> {
  const { input, caller } = given
  return decideChange(given, {
    ...{ known: findVisible(input.scorecardId, caller, facts), missing: NO_SUCH_SCORECARD },
    isDone: (known) => known.status === 'draft' && isSaid(known, input),
    change(known) {
      const read = readContent(input, caller, facts)
      return refuseClosed(known, caller, facts) ?? refuseUnlessDraft(known) ?? (read.ok ? read.content : read)
    },
  })
}

/** A scorecard as it is when it is approved, and the edition that it supersedes. */
export type Approval = { readonly approved: Scorecard; readonly superseded: readonly Scorecard[] }

export function decideApproval(
  given: Given<typeof approveScorecard>,
  facts: ScorecardFacts,
): Decided<Approval, CodeOf<typeof approveScorecard>> {
  const { input, caller } = given
  const drafted = findVisible(input.scorecardId, caller, facts)
  const editions = [...facts.scorecards.values()].filter(
    (one) => one.edition !== null && drafted && isSameSeries(one, drafted),
  )
  const decided = decideChange<Scorecard, CodeOf<typeof approveScorecard>, 'not-found'>(given, {
    ...{ known: drafted, missing: NO_SUCH_SCORECARD },
    isDone: ({ status }, isNext) => isNext && status === 'approved',
    change(known) {
      // Since it was drafted an indicator may have been retired or defined anew.
      const refusal =
        refuseClosed(known, caller, facts) ?? refuseUnlessDraft(known) ?? refuseContent(known, caller, facts)
      const edition = 1 + Math.max(0, ...editions.map((one) => one.edition ?? 0))
      return refusal ?? { status: 'approved', edition, approvedAt: facts.now.toISOString() }
    },
  })
  if (!decided.ok) return decided
  const { value: approved, fresh } = decided
  const rivals = fresh ? editions.filter(({ status }) => status === 'approved') : []
  return { ok: true, value: { approved, superseded: rivals.map((one) => supersede(one, approved)) }, fresh }
}

/** Judges a retirement, of a draft too. */
export function decideRetirement(
  given: Given<typeof retireScorecard>,
  facts: Omit<ScorecardFacts, 'catalogue'>,
): Decided<Scorecard, CodeOf<typeof retireScorecard>> {
  const { input, caller } = given
  return decideChange<Scorecard, CodeOf<typeof retireScorecard>, 'not-found'>(given, {
    ...{ known: findVisible(input.scorecardId, caller, facts), missing: NO_SUCH_SCORECARD },
    isDone: ({ retired }, isNext) => isNext && retired?.reason === input.reason,
    change(known) {
      const { status } = known
      const closed = refuseClosed(known, caller, facts)
      if (closed) return closed
      if (status === 'superseded' || status === 'retired') {
        return refuse('scorecard-ended', `The scorecard is ${status} already.`)
      }
      return { status: 'retired', retired: { at: facts.now.toISOString(), reason: input.reason } }
    },
  })
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

function supersede(scorecard: Scorecard, { scorecardId }: Scorecard): Scorecard {
  return { ...scorecard, status: 'superseded', supersededBy: scorecardId, version: scorecard.version + 1 }
}

function refuseContent(scorecard: Scorecard, caller: Caller, facts: ScorecardFacts) {
  const read = readContent(scorecard, caller, facts)
  return read.ok ? undefined : read
}

function refuseUnlessDraft({ status }: Scorecard) {
  if (status === 'draft') return undefined
  return refuse('scorecard-not-draft', `The scorecard is ${status}: draft another one.`)
}

/** The scorecard, if it lies in the caller's units, or lay in what they took over. */
function findVisible(id: string, caller: Caller, { scorecards, tree, today }: Omit<ScorecardFacts, 'catalogue'>) {
  const scorecard = scorecards.get(id)
  return scorecard && isSeen(scorecard, caller, tree, today) ? scorecard : undefined
}

function refuseClosed({ unit }: Scorecard, caller: Caller, { tree, today }: Pick<ScorecardFacts, 'tree' | 'today'>) {
  const found = findUnit(tree, caller, unit, today, '#/params/scorecardId')
  return found.ok ? undefined : found
}
