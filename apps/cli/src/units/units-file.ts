import type { CsvRow } from '../files/csv.ts'
import { readUnitRow, UNIT_LEVELS, type UnitCommand } from './unit-row.ts'

export type UnitLine = { line: number; unit: UnitCommand }

/** A row that did not get in. `code` is the unit's where it could be read, `problem` the service's word for it. */
export type RefusedLine = { line: number; code?: string; problem?: string; reasons: readonly string[] }

export type UnitsFile = { units: UnitLine[]; refused: RefusedLine[] }

/** Every row of a list of units, as a command or as refused; the first of two rows for one version counts. */
export async function readUnitsFile(rows: AsyncIterable<CsvRow>, validFrom: string): Promise<UnitsFile> {
  const lineOf = new Map<string, number>()
  const file: UnitsFile = { units: [], refused: [] }
  for await (const row of rows) {
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

/** Batches in the order in which they can be stored: parents before children, never both in one. */
export function inBatches(units: readonly UnitLine[], size: number): UnitLine[][] {
  return UNIT_LEVELS.flatMap((level) => {
    const ofLevel = units.filter(({ unit }) => unit.level === level)
    return Array.from({ length: Math.ceil(ofLevel.length / size) }, (_, index) =>
      ofLevel.slice(index * size, (index + 1) * size),
    )
  })
}

/** For a dry run: the rows whose parent is neither in the file nor known to the service. */
export async function findOrphans(
  units: readonly UnitLine[],
  isKnown: (code: string) => Promise<boolean>,
): Promise<RefusedLine[]> {
  const inFile = new Set(units.map(({ unit }) => unit.code))
  const elsewhere = new Set(
    units.map(({ unit }) => unit.parentCode).filter((code) => code !== null && !inFile.has(code)),
  )
  const unknown = new Set<string | null>()
  for (const code of elsewhere) if (code !== null && !(await isKnown(code))) unknown.add(code)
  return units
    .filter(({ unit }) => unknown.has(unit.parentCode))
    .map(({ line, unit }) => ({
      line,
      code: unit.code,
      reasons: [`parent_code: there is no unit ${unit.parentCode}`],
    }))
}
