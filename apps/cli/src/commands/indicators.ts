import { Command } from 'commander'
import { withExamples } from '../examples.ts'
import { showDay } from '../formats.ts'
import { type Indicator, indicatorsById } from '../indicators.ts'
import type { Io } from '../io.ts'
import { printJson, printTable } from '../output.ts'
import { openSession } from '../session.ts'
import type { Column } from '../table.ts'

const COLUMNS: readonly Column<Indicator>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'indicator', of: ({ name }) => name, flexible: true },
  { title: 'counts in', of: ({ unit }) => unit },
  { title: 'kind', of: ({ kind, periods }) => (kind === 'flow' ? `flow by ${periods.join(', ')}` : kind) },
  { title: 'levels', of: ({ levels }) => levels.join(', '), flexible: true },
  { title: 'version', of: ({ version, validFrom }) => `${version} since ${showDay(validFrom)}` },
]

export function indicators(io: Io): Command {
  const command = new Command('indicators')
    .description('list the indicators; `explain` tells the definition of one')
    .option('--json', 'print the definitions as JSON')
    .action(async ({ json }: { json?: true }) => {
      const known = [...(await indicatorsById(io, await openSession(io))).values()]
      if (json) return printJson(io, known)
      printTable(io, COLUMNS, known)
    })
  return withExamples(command, 'lantoa indicators')
}
