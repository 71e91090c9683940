import { type Context, command } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type PublishedRanking, publishRanking } from '@lantoa/contracts/reporting/rankings.http'
import { isSetFor } from '../../indicators/units/set-above.ts'
import type { Reader } from '../../indicators/values/reader.ts'
import { findScorecards } from '../scorecards/find.ts'
import { unitGroup } from '../unit-groups/unit-group.ts'
import { decidePublication, NO_SUCH_RANKING, type Publish, type Ranked, readPublication } from './publication.ts'
import { rank } from './rank.ts'
import { findRankings, insertRanking, lastEdition } from './store.ts'

/** Ranks as things are now and keeps what comes out. */
export function publishCommand(parts: ServiceParts, read: Reader) {
  return command(parts, publishRanking, {
    inOrder: true,
    // Each is a reading of its own: one at a time for each scorecard and group.
    keys: ({ rankingId, scorecardId, unitGroupId }) => ({
      ranking: rankingId,
      editions: `${scorecardId} ${unitGroupId}`,
    }),
    gather: (tx, { keys, commands, context }) => gather(tx, { ids: keys.ranking, commands, context }, { parts, read }),
    recorded: {
      find({ input: { rankingId } }, { known }) {
        const found = known.get(rankingId)
        return found && { value: found.ranking, recordedAs: found.sent }
      },
      sees: (caller, ranking, _facts, context) => sees(caller, ranking, context),
      hidden: NO_SUCH_RANKING,
      differs: 'ranking-differs',
    },
    decide: (given, { ranked }, context) => decidePublication(given, ranked.get(given), context),
    async write(tx, fresh) {
      for (const { value, input, by } of fresh) insertRanking(tx, { ranking: value, sent: input, by })
    },
  })
}

type Given = { ids: readonly string[]; commands: readonly Publish[]; context: Context }
type Means = { parts: ServiceParts; read: Reader }

async function gather(tx: Tx, { ids, commands, context }: Given, means: Means) {
  const known = await findRankings(tx, ids)
  // For units that are not the caller's all is judged as if it were not there, so that nothing tells of it.
  const unknown = commands.filter(({ input, caller }) => {
    const found = known.get(input.rankingId)
    return !found || !sees(caller, found.ranking, context)
  })
  const scorecardIds = unknown.map(({ input }) => input.scorecardId)
  const groupIds = unknown.map(({ input }) => input.unitGroupId)
  // Until the commit nobody enters values by these scorecards, supersedes them or publishes by them: editions count
  // without gaps.
  const scorecards = await findScorecards(tx, scorecardIds, 'alone')
  const groups = await unitGroup.find(tx, groupIds)
  const ranked = new Map<Publish, Ranked>()
  for (const given of unknown) {
    const { scorecardId, unitGroupId } = given.input
    const about = { scorecard: scorecards.get(scorecardId), group: groups.get(unitGroupId) }
    ranked.set(given, await rankFor(tx, readPublication(given, about, context), means))
  }
  return { known, ranked }
}

function sees(caller: Caller, { unit }: PublishedRanking, { tree, today }: Context): boolean {
  return isSetFor(caller, tree, unit, today)
}

async function rankFor(tx: Tx, answerable: ReturnType<typeof readPublication>, means: Means): Promise<Ranked> {
  if (!answerable.ok) return answerable
  const ranked = await rank(answerable, means)
  if (!ranked.ok) return ranked
  const { scorecard, group } = answerable
  const editions = await lastEdition(tx, scorecard.scorecardId, group.unitGroupId)
  return { ok: true, unit: group.unit, result: ranked.value, editions }
}
