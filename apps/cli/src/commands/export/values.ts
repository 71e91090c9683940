import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { type TimeOptions, withTimeOptions } from '../../options/time-options.ts'
import { exportTable, type TableOptions, withTableOptions } from '../../reporting/export-table.ts'

const LEVELS = ['province', 'district', 'commune', 'hamlet'] as const
const STEPS = ['day', 'week', 'month'] as const

type Series = { from?: string; until?: string; step?: (typeof STEPS)[number] }
type Options = TableOptions & TimeOptions & Series & { indicator?: string; level?: (typeof LEVELS)[number] }

export function exportValues(io: Io): Command {
  const command = new Command('values')
    .description('the computed indicators of a unit and of all units beneath, at one time or over time')
    .option('--from <day>', 'instead of one time: each day, week or month from this day on', readDay)
    .option('--until <day>', 'the last day that may be in it', readDay)
    .addOption(new Option('--step <step>', 'of the time from --from to --until').choices(STEPS))
    .option('--indicator <id>', 'only this one')
    .addOption(new Option('--level <level>', 'only units of this level').choices(LEVELS))
  withTableOptions(withTimeOptions(command)).action((options: Options) => {
    const { unit, on, period, view, from, until, step, indicator, level } = options
    const query = { unit, on, period, view, from, until, step, level, indicatorId: indicator }
    return exportTable(io, options, ({ reporting }, format) =>
      reporting.exportValues({ query: { ...query, format }, signal: io.signal }),
    )
  })
  return withExamples(
    command,
    'lantoa export values --unit 91 --period 2026-03 --out an-giang.xlsx',
    'lantoa export values --unit 31027 --from 2026-01-01 --until 2026-03-31 --step week --out weeks.csv',
  )
}
