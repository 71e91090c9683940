import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Measure = Data<'reporting', 'listMeasures'>['items'][number]

const COLUMNS: readonly Column<Measure>[] = [
  { title: 'measure', of: ({ name }) => name },
  { title: 'what it counts', of: ({ text }) => text, flexible: true },
  { title: 'entries', of: ({ counts, distinct }) => (distinct ? `${counts}, each once` : counts) },
  { title: 'kind', of: ({ kind, period }) => (period === null ? kind : `${kind} by ${period}`) },
  { title: 'told by', of: ({ service }) => service },
]

export function indicatorsMeasures(io: Io): Command {
  const command = new Command('measures')
    .description('list what an indicator can be made of')
    .option('--json', 'print the list as JSON')
    .action(async ({ json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const { items } = await lantoa.reporting.listMeasures({ signal: io.signal }).orThrow()
      if (json) return printJson(io, items)
      printTable(io, COLUMNS, items)
    })
  return withExamples(command, 'lantoa indicators measures')
}
