import { Command } from 'commander'
import { printChange, showStep } from '../../boundaries/show-change.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

export function boundariesShow(io: Io): Command {
  const command = new Command('show')
    .description('one change with its steps')
    .argument('<change>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (changeId: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const change = await lantoa.teams.getBoundaryChange({ params: { changeId }, signal: io.signal }).orThrow()
      if (json) return printJson(io, change)
      printChange(io, change)
      printLine(io)
      for (const step of change.steps) printLine(io, `${step.kind}: ${showStep(step)}`)
    })
  return withExamples(command, 'lantoa boundaries show 0199f3e0-7c1a-7000-8000-000000000001')
}
