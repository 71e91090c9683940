import { dayFromNumber } from '@lantoa/vietnam/days'
import { normalText } from '@lantoa/vietnam/normal-text'
import { wrongColumns } from '../files/csv.ts'
import type { FileRow } from '../files/file-row.ts'
import { notXlsx, openArchive } from '../files/xlsx-archive.ts'
import { columnName, type RawCell, readRows, type SheetItem } from '../files/xlsx-rows.ts'
import { openWorkbook, type Workbook } from '../files/xlsx-workbook.ts'
import { CLAIM_COLUMNS, DAY_COLUMNS, NUMBER_COLUMNS } from './claim-row.ts'

/** The rows of every sheet that has any, as they are read; each sheet begins with the names of its columns. */
export async function* readXlsx(path: string): AsyncGenerator<FileRow> {
  try {
    await using archive = await openArchive(path)
    const workbook = await openWorkbook(archive)
    for (const sheet of workbook.sheets) {
      const at = (cell: string) => `sheet "${sheet.name}", cell ${cell}`
      yield* readSheet(readRows(archive, sheet.path), workbook, at)
    }
  } catch (error) {
    throw notXlsx(error)
  }
}

type At = (cell: string) => string
type Header = ReadonlyMap<number, string>
type Row = Extract<SheetItem, { kind: 'row' }>

async function* readSheet(items: AsyncIterable<SheetItem>, workbook: Workbook, at: At): AsyncGenerator<FileRow> {
  let header: Header | undefined
  for await (const item of items) {
    if (item.kind === 'merged') yield { at: at(item.range), reasons: ['the cells are merged'] }
    else if (header) yield* readRow(item, header, workbook, at)
    else {
      header = readHeader(item, workbook)
      const reasons = wrongColumns([...header.values()], CLAIM_COLUMNS)
      if (reasons.length === 0) continue
      yield { at: at(`A${item.number}`), reasons }
      return
    }
  }
}

function readHeader({ cells }: Row, workbook: Workbook): Header {
  return new Map(cells.map((cell) => [cell.column, normalText(textOf(cell, workbook)).toLowerCase()]))
}

function* readRow({ number, cells }: Row, header: Header, workbook: Workbook, at: At): Generator<FileRow> {
  const fields: Record<string, string> = {}
  const wrong: FileRow[] = []
  for (const cell of cells) {
    const name = header.get(cell.column)
    const read = name === undefined ? { reason: 'the column has no name' } : readCell(cell, name, workbook)
    if ('reason' in read) wrong.push({ at: at(cell.address), reasons: [read.reason] })
    else if (name !== undefined) fields[name] = read.text
  }
  if (wrong.length > 0) return yield* wrong
  const letters = new Map([...header].map(([column, name]) => [name, columnName(column)]))
  yield { at: (column) => at(`${(column && letters.get(column)) ?? 'A'}${number}`), fields }
}

type Read = { text: string } | { reason: string }
const NEITHER = { reason: 'it holds neither a text nor a number nor a date' }
const TEXT_TYPES: readonly string[] = ['s', 'str', 'inlineStr']

/** The text of a cell as a CSV would have it, or why it is none. */
function readCell(cell: RawCell, column: string, workbook: Workbook): Read {
  if (cell.formula) return { reason: 'it holds a formula: paste its value' }
  if (cell.type === 'd') return readDate(cell.value.slice(0, 10), column)
  if (TEXT_TYPES.includes(cell.type)) return readText(normalText(textOf(cell, workbook)), column)
  const value = Number(cell.value)
  if (cell.type !== 'n' || !Number.isFinite(value)) return NEITHER
  const format = workbook.formats[cell.style] ?? 'plain'
  if (format === 'date') return readSerial(value, column, workbook)
  return readNumber(value, column, format === 'percent')
}

function readText(text: string, column: string): Read {
  const numeral = NUMBER_COLUMNS.includes(column) && text !== ''
  return numeral ? { reason: 'it holds text: format it as a number' } : { text }
}

/** Days are numbered; how many there may be keeps within the years that are written with four digits. */
function readSerial(serial: number, column: string, { dayZero }: Workbook): Read {
  const day = Math.floor(serial) + dayZero
  return Math.abs(day) > 100_000 ? NEITHER : readDate(dayFromNumber(day), column)
}

function readDate(day: string, column: string): Read {
  return DAY_COLUMNS.includes(column) ? { text: day } : { reason: 'it holds a date' }
}

function readNumber(value: number, column: string, percent: boolean): Read {
  // Codes have leading zeros, which only a text keeps; a year is a time as well.
  if (column === 'time') return { text: String(value) }
  if (!NUMBER_COLUMNS.includes(column)) return { reason: 'it holds a number: format it as text' }
  if (percent) return { reason: 'it is formatted as percent: write 90 for 90 %' }
  // To two decimals: binary fractions such as 76.69999999999999 are what a spreadsheet shows as 76.7.
  return { text: String(Math.round(value * 100) / 100) }
}

/** A text stands in its cell, or in the list that all cells share. */
function textOf({ type, value }: RawCell, { strings }: Workbook): string {
  return type === 's' ? (strings[Number(value)] ?? '') : value
}
