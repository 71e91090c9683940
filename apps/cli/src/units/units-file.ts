import type { CsvRow } from '../files/csv.ts'
import { readUnitRow, type UnitCommand } from './unit-row.ts'

export type UnitLine = { line: number; unit: UnitCommand }

/** A row that did not get in. `code` is the unit's where it could be read, `problem` the service's word for it. */
export type RefusedLine = { line: number; code?: string; problem?: string; reasons: readonly string[] }

export type UnitsFile = { units: UnitLine[]; refused: RefusedLine[] }

/** Every row of a list of units, as a command or as refused; the first of two rows for one version counts. */
export async function readUnitsFile(
  rows: AsyncIterable<CsvRow>,
  validFrom: string,
  onRow: (done: number) => void = () => undefined,
): Promise<UnitsFile> {
  const lineOf = new Map<string, number>()
  const file: UnitsFile = { units: [], refused: [] }
  for await (const row of rows) {
    onRow(row.line)
    const read = 'reasons' in row ? row : readUnitRow(row.fields, validFrom)
    if ('reasons' in read) {
      const code = 'fields' in row && row.fields.code ? { code: row.fields.code } : {}
      file.refused.push({ line: row.line, ...code, reasons: read.reasons })
      continue
    }
    const { unit } = read
    const version = `${unit.code}@${unit.validFrom}`
    const first = lineOf.get(version)
    if (first === undefined) {
      lineOf.set(version, row.line)
      file.units.push({ line: row.line, unit })
    } else {
      file.refused.push({ line: row.line, code: unit.code, reasons: [`the code stands already in line ${first}`] })
    }
  }
  return file
}
