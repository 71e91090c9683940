import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { liesAbove, reachesPlaceOf, refuseUnit } from '@lantoa/chassis/units/judge-place'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { LearnerId } from '@lantoa/contracts/ids'
import type { CompletionRecord, recordCompletion, withdrawCompletion } from '@lantoa/contracts/teams/completions.http'
import { type Interval, includes } from '@lantoa/units/intervals'
import { refuseResident } from '../attendances/domain.ts'
import { livesNear } from '../attendances/places.ts'
import { type Resident, refuseRestricted } from '../known-homes/home.ts'
import { onceKey, type StoredCompletion } from './completion.ts'

/** What has to be known to judge who has finished what. */
export type CompletionFacts = {
  /** Those that already have these ids. */
  readonly known: ReadonlyMap<string, StoredCompletion>
  readonly lessons: ReadonlyMap<string, Thing>
  readonly courses: ReadonlyMap<string, Thing>
  /** What is finished already, as `onceKey` calls it. */
  readonly finished: Set<string>
  readonly residents: ReadonlyMap<string, Resident>
  /** When people belonged to any body, by person. */
  readonly memberships: ReadonlyMap<string, readonly Interval[]>
}

type CodeOf<Outcome> = Extract<Outcome, { ok: false; code: string }>['code']
type Here = Pick<Context, 'tree' | 'today'>

export const NO_SUCH_COMPLETION = refuse('not-found', 'There is no such finished lesson or course in your units.')

export function readsCompletion(caller: Caller, { unitCode, day }: StoredCompletion, { tree, today }: Here): boolean {
  return reachesPlaceOf(caller, tree, { code: unitCode, on: day }, today)
}

/** Judges that somebody has finished something. */
export function decideCompletion(
  { input, caller }: Command<typeof recordCompletion>,
  facts: CompletionFacts,
  context: Context,
): Decided<StoredCompletion, CodeOf<OutcomeOf<typeof recordCompletion>>> {
  const { tree, today, now } = context
  const { unitCode, day } = input
  const unit = tree.find(unitCode, day)
  const place = { code: unitCode, on: day }
  const refusal =
    refuseFuture(day, today, '/day') ??
    refuseUnit(tree, unitCode, day, '/unitCode') ??
    (reachesPlaceOf(caller, tree, place, today) ? undefined : OUTSIDE) ??
    refuseLearned(caller, input, facts, context) ??
    refuseLearner(caller, input, facts, context)
  if (refusal) return refusal
  if (!unit) return refuse('unknown-unit', `No unit has the code ${unitCode}.`, { pointer: '/unitCode' })
  const countsFor = whomFor(input, facts)
  if (facts.finished.has(onceKey({ ...input, countsFor }))) return FINISHED
  const { completionId, learnedKind, learnedId, learnerKind, learnerId } = input
  const completion = {
    ...{
      completionId,
      learnedKind,
      learnedId,
      learnerKind,
      learnerId,
      countsFor,
      unitCode,
      unitFrom: unit.validFrom,
      day,
    },
    ...{ recordedBy: caller.subject, receivedAt: now.toISOString(), withdrawal: null, version: 1, revision: 1 },
  }
  return { ok: true, value: completion, fresh: true }
}

export function decideWithdrawal(
  { input, caller }: Command<typeof withdrawCompletion>,
  { known }: Pick<CompletionFacts, 'known'>,
  context: Context,
): Decided<StoredCompletion, CodeOf<OutcomeOf<typeof withdrawCompletion>>> {
  const completion = known.get(input.completionId)
  if (!completion || !readsCompletion(caller, completion, context)) return NO_SUCH_COMPLETION
  const before = completion.withdrawal?.reason
  if (before === input.reason) return { ok: true, value: completion, fresh: false }
  if (before) return refuse('already-withdrawn', `It was withdrawn before (${before}).`)
  const withdrawal = { reason: input.reason, by: caller.subject, at: context.now.toISOString() }
  return { ok: true, value: { ...completion, withdrawal, version: completion.version + 1 }, fresh: true }
}

/** Who was merged into another one counts for them. */
export function whomFor(
  { learnerKind, learnerId }: Pick<CompletionRecord, 'learnerKind' | 'learnerId'>,
  { residents }: Pick<CompletionFacts, 'residents'>,
): LearnerId {
  const heir = learnerKind === 'resident' ? residents.get(learnerId)?.residentId : undefined
  return (heir ?? learnerId) as LearnerId // both are ids of people
}

const OUTSIDE = refuse('outside-scope', 'The unit lies outside your units.', { pointer: '/unitCode' })
const FINISHED = refuse('already-finished', 'It was written down before that this person has finished it.')

/** What is learnt is of the caller's units or of those above; nobody finishes what nobody was shown yet. */
function refuseLearned(
  caller: Caller,
  { learnedKind, learnedId }: CompletionRecord,
  { lessons, courses }: CompletionFacts,
  { tree, today }: Here,
) {
  const pointer = '/learnedId'
  const learned = (learnedKind === 'lesson' ? lessons : courses).get(learnedId)
  const place = learned && { code: String(learned.unitCode), on: learned.since }
  const isRead = place && (reachesPlaceOf(caller, tree, place, today) || liesAbove(caller, tree, place, today))
  if (!isRead) {
    const code = learnedKind === 'lesson' ? 'unknown-lesson' : 'unknown-course'
    return refuse(code, `No ${learnedKind} of your units or of those above has this id.`, { pointer })
  }
  if (learned.status !== 'draft') return undefined
  return refuse('lesson-not-published', 'The lesson is a draft: nobody was shown it yet.', { pointer })
}

function refuseLearner(
  caller: Caller,
  { learnerKind, learnerId, unitCode, day }: CompletionRecord,
  { residents, memberships }: CompletionFacts,
  { tree, today }: Here,
) {
  const pointer = '/learnerId'
  if (learnerKind === 'member') {
    if (includes(memberships.get(learnerId) ?? [], day)) return undefined
    return refuse('unknown-member', `Nobody with this id was a member of a body on ${day}.`, { pointer })
  }
  const resident = residents.get(learnerId)
  if (learnerKind === 'official') return refuseResident(caller, resident, { tree, today }, pointer)
  if (resident && livesNear(resident, { unitCode, day }, tree)) return refuseRestricted(resident, day, pointer)
  // Of somebody who lives in other units nobody learns that he is there.
  if (!resident || !reachesResident(caller, tree, resident, today)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
  }
  return refuse('resident-elsewhere', `On ${day} he lived outside of ${unitCode}.`, { pointer })
}
