import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { unitsFind } from './units/find.ts'
import { unitsImport } from './units/import.ts'
import { unitsShow } from './units/show.ts'

export function units(io: Io): Command {
  const command = new Command('units')
    .description('administrative units: import a list, find one, show one through time')
    .addCommand(unitsImport(io))
    .addCommand(unitsFind(io))
    .addCommand(unitsShow(io))
  return withExamples(
    command,
    'lantoa units import vietnam-units-2026.csv',
    'lantoa units find "hoa binh"',
    'lantoa units show 31027',
  )
}
