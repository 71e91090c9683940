import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { exportTable, type TableOptions, withTableOptions } from '../../reporting/export-table.ts'

export function exportClaims(io: Io): Command {
  const command = withTableOptions(
    new Command('claims').description('what others told of a unit and those beneath'),
  ).action((options: TableOptions) =>
    exportTable(io, options, ({ reporting }, format) =>
      reporting.exportClaims({ query: { unit: options.unit, format }, signal: io.signal }),
    ),
  )
  return withExamples(command, 'lantoa export claims --unit 91 --out claims.xlsx')
}

export function exportTargets(io: Io): Command {
  const command = withTableOptions(
    new Command('targets').description('the targets of a unit and those beneath'),
  ).action((options: TableOptions) =>
    exportTable(io, options, ({ reporting }, format) =>
      reporting.exportTargets({ query: { unit: options.unit, format }, signal: io.signal }),
    ),
  )
  return withExamples(command, 'lantoa export targets --unit 91 --out targets.xlsx')
}
