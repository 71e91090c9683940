import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { printHead } from '../../scorecards/scorecard.ts'
import { openSession } from '../../session/session.ts'

export function scorecardsRetire(io: Io): Command {
  const command = new Command('retire')
    .description('take a scorecard out of use, a draft too; what was published by it stays')
    .argument('<scorecard>', 'its id')
    .requiredOption('--reason <text>', 'why')
    .option('--json', 'print the answer as JSON')
    .action(async (scorecardId: string, { reason, json }: { reason: string; json?: true }) => {
      const { reporting } = await openSession(io)
      const asked = { params: { scorecardId }, signal: io.signal }
      const { version: ifMatch } = await reporting.getScorecard(asked).orThrow()
      const scorecard = await reporting.retireScorecard({ ...asked, body: { reason }, ifMatch }).orThrow()
      if (json) return printJson(io, scorecard)
      printHead(io, scorecard)
    })
  return withExamples(
    command,
    'lantoa scorecards retire 0199f3e0-7c1a-7000-8000-000000000001 --reason "Bộ chỉ số đã bị bãi bỏ"',
  )
}
