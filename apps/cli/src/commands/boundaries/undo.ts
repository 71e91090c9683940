import { Command } from 'commander'
import { printChange } from '../../boundaries/show-change.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'
import { versionOf } from './draft.ts'

export function boundariesUndo(io: Io): Command {
  const command = new Command('undo')
    .description('take an applied change back; refused while something later stands on it')
    .argument('<change>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (changeId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const { signal } = io
      const ifMatch = await versionOf(teams, changeId, signal)
      const change = await teams.undoBoundaryChange({ params: { changeId }, ifMatch, signal }).orThrow()
      if (json) return printJson(io, change)
      printChange(io, change)
    })
  return withExamples(command, 'lantoa boundaries undo 0199f3e0-7c1a-7000-8000-000000000001')
}
