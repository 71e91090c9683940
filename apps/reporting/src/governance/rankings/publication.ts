import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { RankingResult } from '@lantoa/contracts/reporting/ranking-result'
import type { PublishedRanking, publishRanking } from '@lantoa/contracts/reporting/rankings.http'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import { isSeen } from '../scorecards/visibility.ts'
import { readQuestion } from './question.ts'

const AT = { group: '/unitGroupId', on: '/on' }

export type Publish = Command<typeof publishRanking>
type Code = Extract<OutcomeOf<typeof publishRanking>, { ok: false }>['code']

/** What comes out as things are now, for the unit that has the group; `editions` counts what was published before. */
export type Ranked =
  | { readonly ok: true; readonly unit: string; readonly result: RankingResult; readonly editions: number }
  | Refusal<Code>

/** Judges what is to be ranked, before anything is read for it. */
export function readPublication(
  { input, caller }: Publish,
  { scorecard, group }: { scorecard: Scorecard | undefined; group: UnitGroup | undefined },
  { tree, today, now }: Context,
) {
  if (!scorecard || !isSeen(scorecard, caller, tree, today)) return UNKNOWN
  if (scorecard.status !== 'approved') {
    const detail = `The scorecard is ${scorecard.status}: rankings are published while it is approved.`
    return refuse('scorecard-not-approved', detail, { pointer: '/scorecardId' })
  }
  return readQuestion({ scorecard, group, on: input.on, view: input.view, at: AT }, { caller, now }, tree)
}

/** Judges a publication. What was published before is not ranked. */
export function decidePublication(
  { input }: Publish,
  ranked: Ranked | undefined,
  { now }: Pick<Context, 'now'>,
): Decided<PublishedRanking, Code> {
  if (!ranked) return DIFFERS
  if (!ranked.ok) return ranked
  const { unit, result, editions } = ranked
  if (result.counts.ranked === 0) return NOBODY
  const head = { rankingId: input.rankingId, unit, edition: editions + 1, status: 'published' } as const
  return { ok: true, value: { ...head, publishedAt: now.toISOString(), result }, fresh: true }
}

export const NO_SUCH_RANKING = refuse('not-found', 'No such ranking was published for your units.')
const DIFFERS = refuse('ranking-differs', 'A ranking with this id is published already, of something else.')
const UNKNOWN = refuse('unknown-scorecard', 'There is no such scorecard in your units.', { pointer: '/scorecardId' })
const NOBODY = refuse('nobody-ranked', 'Every unit lacks something: there is nothing to publish yet.', {
  pointer: '/unitGroupId',
})
