import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { PublishedRanking, publishRanking } from '@lantoa/contracts/reporting/rankings.http'
import { dayOf } from '@lantoa/vietnam/days'
import { isSetFor } from '../../indicators/units/set-above.ts'
import type { Reader } from '../../indicators/values/reader.ts'
import { findScorecards } from '../scorecards/find.ts'
import { isSeen } from '../scorecards/seen.ts'
import { unitGroup } from '../unit-groups/unit-group.ts'
import { readQuestion } from './question.ts'
import { rank } from './rank.ts'
import { findRankings, insertRanking, lastEdition } from './store.ts'

const AT = { group: '/unitGroupId', on: '/on' }

type Publish = Command<typeof publishRanking>
type Means = { parts: ServiceParts; read: Reader; now: Date }

/** Ranks as things are now and keeps what comes out. */
export async function publish(tx: Tx, command: Publish, means: Means): Promise<OutcomeOf<typeof publishRanking>> {
  const { input, caller } = command
  const [tree, today] = [means.parts.units.tree(), dayOf(means.now)]
  const known = (await findRankings(tx, [input.rankingId])).get(input.rankingId)
  if (known) {
    const same = isDeepStrictEqual(known.sent, input) && isSetFor(caller, tree, known.ranking.unit, today)
    return same ? accept(known.ranking) : DIFFERS
  }
  // Until the commit nobody enters values by this scorecard, supersedes it or publishes by it: editions count without gaps.
  const scorecard = (await findScorecards(tx, [input.scorecardId], 'alone')).get(input.scorecardId)
  if (!scorecard || !isSeen(scorecard, caller, tree, today)) return UNKNOWN
  if (scorecard.status !== 'approved') {
    const detail = `The scorecard is ${scorecard.status}: rankings are published while it is approved.`
    return refuse('scorecard-not-approved', detail, { pointer: '/scorecardId' })
  }
  const group = (await unitGroup.find(tx, [input.unitGroupId])).get(input.unitGroupId)
  const question = { scorecard, group, on: input.on, view: input.view, at: AT }
  const answerable = readQuestion(question, { caller, now: means.now }, tree)
  if (!answerable.ok) return answerable
  const ranked = await rank(answerable, means)
  if (!ranked.ok) return ranked
  const result = ranked.value
  if (result.counts.ranked === 0) return NOBODY
  const edition = 1 + (await lastEdition(tx, scorecard.scorecardId, input.unitGroupId))
  const head = { rankingId: input.rankingId, unit: answerable.group.unit, edition, status: 'published' } as const
  const ranking: PublishedRanking = { ...head, publishedAt: means.now.toISOString(), result }
  await insertRanking(tx, { ranking, sent: input, by: caller.subject })
  return accept(ranking)
}

const DIFFERS = refuse('ranking-differs', 'A ranking with this id is published already, of something else.')
const UNKNOWN = refuse('unknown-scorecard', 'There is no such scorecard in your units.', { pointer: '/scorecardId' })
const NOBODY = refuse('nobody-ranked', 'Every unit lacks something: there is nothing to publish yet.', {
  pointer: '/unitGroupId',
})
