import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import type { Target } from '../../reporting/targets.ts'
import { openSession } from '../../session/session.ts'

type Options = { unit: string; indicator?: string; status?: Target['status']; json?: true }

const COLUMNS: readonly Column<Target>[] = [
  { title: 'target', of: ({ targetId }) => targetId },
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'indicator', of: ({ indicatorId }) => indicatorId },
  { title: 'from', of: ({ from }) => showDay(from) },
  { title: 'until', of: ({ until }) => showDay(until) },
  { title: 'days', of: ({ length }) => showNumber(length), align: 'right' },
  { title: 'value', of: ({ value }) => showNumber(value), align: 'right' },
  { title: 'status', of: ({ status }) => status },
]

export function targetsList(io: Io): Command {
  const command = new Command('list')
    .description('the targets of a unit and of those one level beneath, the latest first')
    .requiredOption('--unit <code>', 'hamlet, commune or province; VN is the nation')
    .option('--indicator <id>', 'only of this one')
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'approved', 'superseded']))
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, indicator: indicatorId, status, json }: Options) => {
      const { reporting } = await openSession(io)
      const query = { unit, indicatorId, status }
      const found = await Array.fromAsync(reporting.listTargets.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No targets.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa targets list --unit 91 --indicator I-05 --status approved')
}
