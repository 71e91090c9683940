import { csvLines } from '@lantoa/sheets/csv-lines'
import { ownColumns, REASON_COLUMN, type Sheet, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import type { Line } from './read-rows.ts'

/** The whole list with what became of each row: it can be mended, and pasted or imported again as it is. */
export function resultLines(sheet: Sheet, lines: readonly Line[], reasonOf: (line: Line) => string): string[] {
  // Without it a mended row would be taken for a new one.
  const isExport = lines.some(({ fields }) => VERSION_COLUMN.path in fields)
  const columns = isExport ? [...ownColumns(sheet), VERSION_COLUMN] : ownColumns(sheet)
  const header = ['STT', ...columns.map(({ vi }) => vi), REASON_COLUMN.vi]
  const rows = lines.map((line) => [
    String(line.row),
    ...columns.map(({ path }) => line.fields[path.toLowerCase()] ?? ''),
    reasonOf(line),
  ])
  return [...csvLines(header, rows)]
}
