import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { printHead, warnUnverified } from '../../scorecards/scorecard.ts'
import { openSession } from '../../session/session.ts'

export function scorecardsApprove(io: Io): Command {
  const command = new Command('approve')
    .description('approve a scorecard; it supersedes the edition before it for the same unit, code and year')
    .argument('<scorecard>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (scorecardId: string, { json }: { json?: true }) => {
      const { reporting } = await openSession(io)
      const asked = { params: { scorecardId }, signal: io.signal }
      const { version: ifMatch } = await reporting.getScorecard(asked).orThrow()
      const scorecard = await reporting.approveScorecard({ ...asked, ifMatch }).orThrow()
      if (json) return printJson(io, scorecard)
      printHead(io, scorecard)
      warnUnverified(io, scorecard)
    })
  return withExamples(command, 'lantoa scorecards approve 0199f3e0-7c1a-7000-8000-000000000001')
}
