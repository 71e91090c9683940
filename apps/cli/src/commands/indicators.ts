import { Command } from 'commander'
import type { Io } from '../io.ts'
import { readDay } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { showDay } from '../output/formats.ts'
import { printJson, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { type Indicator, indicatorsById } from '../reporting/indicators.ts'
import { openSession } from '../session/session.ts'
import { indicatorsDefine } from './indicators/define.ts'
import { indicatorsMeasures } from './indicators/measures.ts'
import { indicatorsRetire } from './indicators/retire.ts'
import { indicatorsShow } from './indicators/show.ts'

const COLUMNS: readonly Column<Indicator>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'indicator', of: ({ name }) => name, flexible: true },
  { title: 'counts in', of: ({ unit }) => unit },
  { title: 'kind', of: ({ kind, periods }) => (kind === 'flow' ? `flow by ${periods.join(', ')}` : kind) },
  { title: 'levels', of: ({ levels }) => levels.join(', '), flexible: true },
  { title: 'facts of', of: ({ service, computed }) => (computed ? service : `${service}, none yet`) },
  { title: 'version', of: ({ version, validFrom }) => `${version} since ${showDay(validFrom)}` },
]

type Options = { on?: string; json?: true }

export function indicators(io: Io): Command {
  const command = new Command('indicators')
    .description('list the indicators; show one through time; define, change and retire those of the province')
    .option('--on <day>', 'definitions that hold on this day (default: today)', readDay)
    .option('--json', 'print the definitions as JSON')
    .action(async ({ on, json }: Options) => {
      const known = [...(await indicatorsById(io, await openSession(io), on)).values()]
      if (json) return printJson(io, known)
      printTable(io, COLUMNS, known)
    })
    .addCommand(indicatorsShow(io))
    .addCommand(indicatorsMeasures(io))
    .addCommand(indicatorsDefine(io))
    .addCommand(indicatorsRetire(io))
  return withExamples(
    command,
    'lantoa indicators',
    'lantoa indicators show I-04',
    'lantoa indicators define P-01 signatures.json',
  )
}
