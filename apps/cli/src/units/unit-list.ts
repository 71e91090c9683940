import { resolve } from 'node:path'
import { readNationalUnits } from '@lantoa/vietnam/national-units'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { openCsvFile } from '../files/csv.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../output/progress.ts'
import { UNIT_COLUMNS } from './unit-row.ts'
import { readUnitsFile, type UnitLine, type UnitsFile } from './units-file.ts'

export type ListOptions = { validFrom: string; national?: true; province?: string }

/** From so many rows on, reading takes long enough to show. */
const SHOWN_ROWS = 20_000

/** The rows of a file or the nation's list, never both and never neither. */
export async function readList(io: Io, path: string | undefined, options: ListOptions): Promise<UnitsFile> {
  const { national, province, validFrom } = options
  const mistake = mistakeIn(path, options)
  if (mistake) throw new CliError(mistake, { exitCode: EXIT.usage })
  if (national) return { units: nationalUnits(province), refused: [] }
  const progress = startProgress(io, 'Reading:', { what: 'rows' })
  let read = 0
  const file = await readUnitsFile(openCsvFile(resolve(io.cwd, path ?? ''), UNIT_COLUMNS), validFrom, (line) => {
    read = line
    if (line % SHOWN_ROWS === 0) progress.update(line)
  })
  if (read >= SHOWN_ROWS) progress.end()
  return file
}

function mistakeIn(path: string | undefined, { national, province }: ListOptions): string | undefined {
  if (national) return path === undefined ? undefined : 'Give a file or --national, not both.'
  if (path === undefined) return 'Name a file, or give --national.'
  return province === undefined ? undefined : '--province goes with --national only.'
}

/** The nation's units as rows of a file would give them; of one province with its communes. */
function nationalUnits(province: string | undefined): UnitLine[] {
  const units = readNationalUnits()
    .filter(({ code, parentCode }) => province === undefined || code === province || parentCode === province)
    .map(({ centre: _centre, areaKm2: _area, ...unit }, index) => ({ line: index + 2, unit }))
  if (units.length > 0) return units
  throw new CliError(`No province of the list has the code ${province}.`, { exitCode: EXIT.usage })
}
