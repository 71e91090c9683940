import { LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { printObstacles } from '../../boundaries/print-obstacles.ts'
import { printChange } from '../../boundaries/show-change.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'
import { versionOf } from './draft.ts'

export function boundariesUndo(io: Io): Command {
  const command = new Command('undo')
    .description(
      'take an applied change back; refused while something later stands on it, which is listed with what to do',
    )
    .argument('<change>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (changeId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const { signal } = io
      const ifMatch = await versionOf(teams, changeId, signal)
      const undone = await teams.undoBoundaryChange({ params: { changeId }, ifMatch, signal })
      if (undone.error?.code === 'depended-upon') {
        const { data } = await teams.listUndoObstacles({ params: { changeId }, signal })
        printObstacles(io, data?.items ?? []) // without them the refusal still names the first few
      }
      if (undone.error) throw new LantoaError('undoBoundaryChange', undone.error)
      if (json) return printJson(io, undone.data)
      printChange(io, undone.data)
    })
  return withExamples(command, 'lantoa boundaries undo 0199f3e0-7c1a-7000-8000-000000000001')
}
