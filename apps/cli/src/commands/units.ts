import { Command } from 'commander'
import type { Io } from '../io.ts'
import { unitsFind } from './units/find.ts'
import { unitsImport } from './units/import.ts'
import { unitsShow } from './units/show.ts'

export function units(io: Io): Command {
  return new Command('units')
    .description('administrative units: import a list, find one, show one through time')
    .addCommand(unitsImport(io))
    .addCommand(unitsFind(io))
    .addCommand(unitsShow(io))
}
