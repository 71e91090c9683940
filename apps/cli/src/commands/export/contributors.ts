import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { type TimeOptions, withTimeOptions } from '../../options/time-options.ts'
import { exportTable, type TableOptions, withTableOptions } from '../../reporting/export-table.ts'

type Options = TableOptions & TimeOptions & { part: 'numerator' | 'denominator' }

export function exportContributors(io: Io): Command {
  const command = new Command('contributors')
    .description('what a number is made of, by pseudonymous ids')
    .argument('<indicator>', 'id, such as I-04')
    .addOption(new Option('--part <part>', 'of what').choices(['numerator', 'denominator']).default('numerator'))
  withTableOptions(withTimeOptions(command)).action((indicatorId: string, options: Options) => {
    const { unit, on, period, view, part } = options
    const query = { indicatorId, unit, on, period, view, part }
    return exportTable(io, options, ({ reporting }, format) =>
      reporting.exportContributors({ query: { ...query, format }, signal: io.signal }),
    )
  })
  return withExamples(command, 'lantoa export contributors I-04 --unit 31027 --period 2026-W12 --out homes.csv')
}
