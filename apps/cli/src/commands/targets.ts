import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { targetsApprove } from './targets/approve.ts'
import { targetsBoard } from './targets/board.ts'
import { targetsCascade } from './targets/cascade.ts'
import { targetsDraft } from './targets/draft.ts'
import { targetsList } from './targets/list.ts'

export function targets(io: Io): Command {
  const command = new Command('targets')
    .description('targets of units: draft, approve, share out beneath; what is reached of them')
    .addCommand(targetsList(io))
    .addCommand(targetsDraft(io))
    .addCommand(targetsApprove(io))
    .addCommand(targetsCascade(io))
    .addCommand(targetsBoard(io))
  return withExamples(
    command,
    'lantoa targets draft --unit 91 --indicator I-05 --from 2026-03-01 --length 100 --value 85',
    'lantoa targets cascade 0199f3e0-7c1a-7000-8000-000000000001 --draft',
    'lantoa targets board 0199f3e0-7c1a-7000-8000-000000000001',
  )
}
