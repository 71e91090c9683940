import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readYear } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Summary = Data<'reporting', 'listScorecards'>['items'][number]
type Options = { unit: string; year?: number; status?: Summary['status']; json?: true }

const COLUMNS: readonly Column<Summary>[] = [
  { title: 'scorecard', of: ({ scorecardId }) => scorecardId },
  { title: 'code', of: ({ code }) => code },
  { title: 'year', of: ({ year }) => String(year) },
  { title: 'edition', of: ({ edition }) => (edition === null ? '' : showNumber(edition)), align: 'right' },
  { title: 'status', of: ({ status }) => status },
  { title: 'points', of: ({ points }) => showNumber(points), align: 'right' },
  { title: 'verified', of: ({ verified }) => (verified ? 'yes' : 'no') },
  { title: 'name', of: ({ name }) => name, flexible: true },
]

export function scorecardsList(io: Io): Command {
  const command = new Command('list')
    .description('the scorecards of a unit and of those above it, the latest year first')
    .requiredOption('--unit <code>', 'hamlet, commune or province; VN is the nation')
    .option('--year <year>', 'only of this one', readYear)
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'approved', 'superseded', 'retired']))
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, year, status, json }: Options) => {
      const { reporting } = await openSession(io)
      const query = { unit, year, status }
      const found = await Array.fromAsync(reporting.listScorecards.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No scorecards.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa scorecards list --unit 91 --year 2026 --status approved')
}
