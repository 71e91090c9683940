import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { dossiersImport } from './dossiers/import.ts'

export function dossiers(io: Io): Command {
  const command = new Command('dossiers')
    .description('dossiers as portals have them: import their lists')
    .addCommand(dossiersImport(io))
  return withExamples(command, 'lantoa dossiers import dossiers.xlsx --dry-run')
}
