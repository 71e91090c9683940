import { DAY_WORDS, typedDay } from '@lantoa/vietnam/typed-time'
import { type CsvRow, openCsvFile } from '../files/csv.ts'

/** One value as it is typed, in a file or after options. */
export type TypedValue = { componentId: string; unit: string; value: number; on: string; source: string; note?: string }
export type ValueLine = { at: string; typed: TypedValue }
export type RefusedValue = { at: string; problem?: string; reason: string }

export const VALUE_COLUMNS = { required: ['component', 'unit', 'value', 'on', 'source'], optional: ['note'] } as const

/** Every row of a list of values that were found by hand, as a value or as refused. */
export async function readValuesFile(path: string): Promise<{ values: ValueLine[]; refused: RefusedValue[] }> {
  const values: ValueLine[] = []
  const refused: RefusedValue[] = []
  for await (const row of openCsvFile(path, VALUE_COLUMNS)) {
    const at = `line ${row.line}`
    const read = readRow(row)
    if ('reasons' in read) refused.push(...read.reasons.map((reason) => ({ at, reason })))
    else values.push({ at, typed: read })
  }
  if (values.length === 0 && refused.length === 0) refused.push({ at: path, reason: 'there are no values in it' })
  return { values, refused }
}

function readRow(row: CsvRow): TypedValue | { reasons: readonly string[] } {
  if ('reasons' in row) return row
  const { component = '', unit = '', value = '', on = '', source = '', note = '' } = row.fields
  const day = typedDay(on)
  const reasons = [
    ...(component === '' ? ['component: name a component of the scorecard'] : []),
    ...(unit === '' ? ['unit: write a unit such as 31027'] : []),
    ...(isDecimal(value) ? [] : ['value: write a number such as 3 or 76,7']),
    ...(day === undefined ? [`on: write ${DAY_WORDS}`] : []),
    ...(source === '' ? ['source: name the paper behind it'] : []),
  ]
  if (day === undefined || reasons.length > 0) return { reasons }
  const figure = Number(value.replace(',', '.'))
  return { componentId: component, unit, value: figure, on: day, source, ...(note && { note }) }
}

/** Either decimal mark; three digits behind it may be thousands, and are refused. */
function isDecimal(text: string): boolean {
  return /^-?\d{1,15}([.,]\d{1,2})?$/.test(text)
}
