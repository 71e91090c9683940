import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count, showDay } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Hamlet = Data<'identity', 'countUnassigned'>['hamlets'][number]

const COLUMNS: readonly Column<Hamlet>[] = [
  { title: 'hamlet', of: ({ hamletCode }) => hamletCode },
  { title: 'name', of: ({ name }) => name, flexible: true },
  { title: 'closed', of: ({ closedOn }) => showDay(closedOn) },
  { title: 'homes', of: ({ households }) => count(households), align: 'right' },
  { title: 'may go to', of: ({ successors }) => successors.join(', ') || 'any hamlet of the communes', flexible: true },
]

export function boundariesUnassigned(io: Io): Command {
  const command = new Command('unassigned')
    .description('split hamlets whose homes wait for their hamlet, with how many do')
    .argument('<unit>', 'hamlets parts of which lie in this unit today')
    .option('--json', 'print the answer as JSON')
    .action(async (unit: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const answer = await lantoa.identity.countUnassigned({ query: { unit }, signal: io.signal }).orThrow()
      if (json) return printJson(io, answer)
      if (answer.households === 0) return printNote(io, 'Every home lies in a hamlet.')
      printTable(io, COLUMNS, answer.hamlets)
      printNote(io, `${count(answer.households)} homes wait: lantoa boundaries assign ${unit} homes.csv`)
    })
  return withExamples(command, 'lantoa boundaries unassigned 31027')
}
