import { type Columns, isNoColumn, nameOf } from '@lantoa/sheets/columns'
import { readSheetCell, type SheetCell, shownCell } from '@lantoa/sheets/sheet-cell'
import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { Word } from '../../../words/words.ts'

/** A text that was pasted, or a cell as the file of a spreadsheet has it; what is empty is an empty text. */
export type TableCell = string | SheetCell
type TableRow = { readonly row: number; readonly cells: readonly TableCell[] }
/** A list: headings, and rows by their numbers in the spreadsheet. `titles`: whether there were rows above the headings. */
export type Table = {
  readonly headings: readonly string[]
  readonly headingRow: number
  readonly titles: boolean
  readonly rows: readonly TableRow[]
}
/** `wrong`: why there is none. */
export type ReadTable = { readonly table: Table } | { readonly wrong: Word }

const DELIMITERS = ['\t', ';', ','] as const
/** Printed lists begin with the office and the name of the list; headings come within so many rows. */
const TITLE_ROWS = 20
/** A single word of a title may be the name of a column. */
const FEWEST_COLUMNS = 2
/** A line by which Excel is told the separator; it is no row. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=.?"?\s*$/i

/** Reads what was copied from a spreadsheet, or what stands in a CSV. */
export function readTable(text: string, columns: Columns): ReadTable {
  const lines = text.split(/\r\n|\r|\n/)
  const first = SEPARATOR_LINE.test(lines[0] ?? '') ? 1 : 0
  const delimiter = delimiterOf(lines.slice(first, first + TITLE_ROWS), columns)
  const records = readRecords(lines.slice(first).join('\n'), delimiter)
  return records ? tableOf(records, columns, first) : { wrong: 'import.quote' }
}

/** `before`: how many lines stand above the rows. */
export function tableOf(rows: readonly (readonly TableCell[])[], columns: Columns, before = 0): ReadTable {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? normalLines(cell) : cell)))
  const first = cells.findIndex((row) => row.some(isFilled))
  const at = headingsAt(cells, columns) ?? first
  const headings = cells[at]?.map(shownIn)
  if (!headings) return { wrong: 'import.nothing' }
  const below = cells.slice(at + 1).map((row, index) => ({ row: at + before + index + 2, cells: row }))
  const filled = below.filter((each) => each.cells.some(isFilled))
  return { table: { headings, headingRow: at + before + 1, titles: at > first, rows: filled } }
}

/** The row in which most columns are named; undefined where the first one that is filled has to do. */
function headingsAt(cells: readonly (readonly TableCell[])[], columns: Columns): number | undefined {
  const known = cells.slice(0, TITLE_ROWS).map((row) => knownIn(row.map(shownIn), columns))
  const most = Math.max(...known)
  return most < FEWEST_COLUMNS ? undefined : known.indexOf(most)
}

function knownIn(headings: readonly string[], columns: Columns): number {
  return fieldsOf(headings, columns).filter((field) => field !== undefined).length
}

/** What somebody sees in a cell. */
export function shownIn(cell: TableCell): string {
  return typeof cell === 'string' ? normalText(cell) : shownCell(cell)
}

export function isFilled(cell: TableCell | undefined): boolean {
  if (cell === undefined || typeof cell === 'string') return (cell ?? '') !== ''
  return cell.formula || shownCell(cell) !== ''
}

/** What stands in a cell of a column, or why it is not read: a file of a spreadsheet may show something else than it holds. */
export function readTableCell(cell: TableCell, name: string, columns: Columns): ReturnType<typeof readSheetCell> {
  return typeof cell === 'string' ? { text: cell } : readSheetCell(cell, name, columns)
}

/** Undefined where a quotation mark is never closed; between tabs it may be a sign like others. */
function readRecords(text: string, delimiter: string): string[][] | undefined {
  const quotes = delimiter === '\t' ? ['"', false] : ['"']
  for (const quote of quotes) {
    try {
      return parse(text, {
        ...{ delimiter, quote, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: false },
      })
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
    }
  }
  return undefined
}

/** The one by which a line names most columns: where the comma is the decimal mark, files have semicolons. */
function delimiterOf(lines: readonly string[], columns: Columns): string {
  const known = (delimiter: string) =>
    Math.max(...lines.map((line) => knownIn(line.replaceAll('"', '').split(delimiter), columns)))
  return DELIMITERS.toSorted((one, other) => known(other) - known(one))[0] ?? '\t'
}

/** The field of each column by what stands above it; undefined where nobody knows, or another column has it already. */
export function fieldsOf(headings: readonly string[], columns: Columns): (string | undefined)[] {
  const names = headings.map((heading) => nameOf(heading, columns))
  return names.map((name, at) => (isColumn(name, columns) && names.indexOf(name) === at ? name : undefined))
}

function isColumn(name: string, { required, optional }: Columns): boolean {
  return !isNoColumn(name) && (required.includes(name) || optional.includes(name))
}
