import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { printScorecard } from '../../scorecards/scorecard.ts'
import { openSession } from '../../session/session.ts'

export function scorecardsShow(io: Io): Command {
  const command = new Command('show')
    .description('everything that a scorecard says: groups, components, points and how they are scored')
    .argument('<scorecard>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (scorecardId: string, { json }: { json?: true }) => {
      const { reporting } = await openSession(io)
      const scorecard = await reporting.getScorecard({ params: { scorecardId }, signal: io.signal }).orThrow()
      if (json) return printJson(io, scorecard)
      printScorecard(io, scorecard)
    })
  return withExamples(command, 'lantoa scorecards show 0199f3e0-7c1a-7000-8000-000000000001')
}
