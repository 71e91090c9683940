import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { printRanking } from '../../scorecards/ranking.ts'
import { type RankingOptions, withRankingOptions } from '../../scorecards/ranking-options.ts'
import { openSession } from '../../session/session.ts'

type Options = RankingOptions & { unit?: string; json?: true }

export function scorecardsRank(io: Io): Command {
  const command = withRankingOptions(new Command('rank'))
    .description('score and rank the units of a group as the values are now; who lacks something is not ranked')
    .option('--unit <code>', 'open the score of this one: every component with its parts')
    .option('--json', 'print the answer as JSON')
    .action(async (scorecardId: string, { group: unitGroupId, unit, json, ...time }: Options) => {
      const { reporting } = await openSession(io)
      const query = { unitGroupId, ...time }
      const ranking = await reporting.rankUnits({ params: { scorecardId }, query, signal: io.signal }).orThrow()
      if (json) return printJson(io, ranking)
      printRanking(io, ranking, unit)
    })
  return withExamples(
    command,
    'lantoa scorecards rank 0199f3e0-7c1a-7000-8000-000000000001 --group 0199f3e0-7c1a-7000-8000-000000000002',
    'lantoa scorecards rank 0199f3e0-7c1a-7000-8000-000000000001 --group 0199f3e0-7c1a-7000-8000-000000000002 --unit 31027',
  )
}
