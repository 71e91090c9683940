import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { printTarget } from '../../reporting/targets.ts'
import { openSession } from '../../session/session.ts'

export function targetsApprove(io: Io): Command {
  const command = new Command('approve')
    .description('approve a target; it supersedes those of the same indicator and unit in any of its days')
    .argument('<target>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (targetId: string, { json }: { json?: true }) => {
      const { reporting } = await openSession(io)
      const asked = { params: { targetId }, signal: io.signal }
      const { version: ifMatch } = await reporting.getTarget(asked).orThrow()
      const target = await reporting.approveTarget({ ...asked, ifMatch }).orThrow()
      if (json) return printJson(io, target)
      printTarget(io, target)
    })
  return withExamples(command, 'lantoa targets approve 0199f3e0-7c1a-7000-8000-000000000001')
}
