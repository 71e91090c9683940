import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readPeriod } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import type { ClosingHead } from '../../reporting/closings.ts'
import { openSession } from '../../session/session.ts'

type Options = { unit: string; period?: string; json?: true }

const COLUMNS: readonly Column<ClosingHead>[] = [
  { title: '#', of: ({ link }) => showNumber(link.position), align: 'right' },
  { title: 'closing', of: ({ closingId }) => closingId },
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'period', of: ({ period }) => period },
  { title: 'values', of: ({ valueCount }) => showNumber(valueCount), align: 'right' },
  { title: 'closed', of: ({ closedAt }) => showInstant(closedAt) },
  { title: 'by', of: ({ closedBy }) => closedBy, flexible: true },
]

export function closingsList(io: Io): Command {
  const command = new Command('list')
    .description('the closings of a unit and of all beneath it, the latest first')
    .requiredOption('--unit <code>', 'commune or province; a closed one too: 15715@2024-01-01')
    .option('--period <period>', 'only of this one', readPeriod)
    .option('--json', 'print the closings as JSON')
    .action(async ({ unit, period, json }: Options) => {
      const { reporting } = await openSession(io)
      const query = { unit, period }
      const found = await Array.fromAsync(reporting.listClosings.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No closings.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa closings list --unit 91', 'lantoa closings list --unit 91 --period 2026-03')
}
