import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { exportContributors } from './export/contributors.ts'
import { exportClaims, exportTargets } from './export/lists.ts'
import { exportValues } from './export/values.ts'

export function exportTables(io: Io): Command {
  const command = new Command('export')
    .description('write tables to a file for a spreadsheet: values, claims, targets, and what a number is made of')
    .addCommand(exportValues(io))
    .addCommand(exportClaims(io))
    .addCommand(exportTargets(io))
    .addCommand(exportContributors(io))
  return withExamples(command, 'lantoa export values --unit 91 --period 2026-03 --out an-giang.xlsx')
}
