import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Summary = Data<'teams', 'listBoundaryChanges'>['items'][number]
type Options = { status?: Summary['status']; json?: true }

const COLUMNS: readonly Column<Summary>[] = [
  { title: 'change', of: ({ changeId }) => changeId },
  { title: 'from', of: ({ on }) => showDay(on) },
  { title: 'status', of: ({ status }) => status },
  { title: 'steps', of: ({ stepCount }) => String(stepCount), align: 'right' },
  { title: 'title', of: ({ title }) => title, flexible: true },
]

export function boundariesList(io: Io): Command {
  const command = new Command('list')
    .description('the changes there are, the latest day first')
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'previewed', 'applied', 'undone']))
    .option('--json', 'print the answer as JSON')
    .action(async ({ status, json }: Options) => {
      const lantoa = await openSession(io)
      const changes = await Array.fromAsync(
        lantoa.teams.listBoundaryChanges.all({ query: { status }, signal: io.signal }),
      )
      if (json) return printJson(io, changes)
      if (changes.length === 0) return printNote(io, 'No changes of boundaries.')
      printTable(io, COLUMNS, changes)
    })
  return withExamples(command, 'lantoa boundaries list', 'lantoa boundaries list --status draft')
}
