import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

export function duplicatesUndo(io: Io): Command {
  const command = new Command('undo')
    .description('take a merge back: both are as they were, each with what was told of them since')
    .argument('<merge>', 'as `duplicates merge` and `duplicates merges` have it')
    .option('--json', 'print the answer as JSON')
    .action(async (mergeId: string, { json }: { json?: true }) => {
      const { identity } = await openSession(io)
      const undone = await identity.undoMerge({ params: { mergeId }, ifMatch: 1, signal: io.signal }).orThrow()
      if (json) printJson(io, undone)
      else printLine(io, `${undone.residentId} and ${undone.otherId} are two again`)
    })
  return withExamples(command, 'lantoa duplicates undo 0199f3e0-7c1a-7000-8000-0000000000f1')
}
