import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { printRanking } from '../../scorecards/ranking.ts'
import { type RankingOptions, withRankingOptions } from '../../scorecards/ranking-options.ts'
import { openSession } from '../../session/session.ts'

type Options = RankingOptions & { json?: true }

export function scorecardsPublish(io: Io): Command {
  const command = withRankingOptions(new Command('publish'))
    .description('freeze the ranking of a group as it is now; later values do not change it')
    .option('--json', 'print the answer as JSON')
    .action(async (scorecardId: string, { group: unitGroupId, json, ...time }: Options) => {
      const { reporting } = await openSession(io)
      const asked = { params: { rankingId: uuid() }, body: { scorecardId, unitGroupId, ...time }, signal: io.signal }
      const published = await reporting.publishRanking(asked).orThrow()
      if (json) return printJson(io, published)
      printRanking(io, published.result)
      printNote(io, `Published as edition ${published.edition}: lantoa scorecards rankings ${published.rankingId}`)
    })
  return withExamples(
    command,
    'lantoa scorecards publish 0199f3e0-7c1a-7000-8000-000000000001 --group 0199f3e0-7c1a-7000-8000-000000000002',
  )
}
