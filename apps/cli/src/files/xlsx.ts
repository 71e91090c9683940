import { dayFromNumber } from '@lantoa/vietnam/days'
import { normalText } from '@lantoa/vietnam/normal-text'
import { type Columns, isNoColumn, isRunningNumber, nameOf, wrongColumns } from './columns.ts'
import type { FileRow } from './file-row.ts'
import { notXlsx, openArchive } from './xlsx-archive.ts'
import { columnName, type RawCell, readRows, type SheetItem } from './xlsx-rows.ts'
import { openWorkbook, type Workbook } from './xlsx-workbook.ts'

/** The rows of every sheet that has any, as they are read; each sheet begins with the names of its columns. */
export async function* readXlsx(path: string, columns: Columns): AsyncGenerator<FileRow> {
  try {
    await using archive = await openArchive(path)
    const workbook = await openWorkbook(archive)
    for (const sheet of workbook.sheets) {
      const at = (cell: string) => `sheet "${sheet.name}", cell ${cell}`
      yield* readSheet(readRows(archive, sheet.path), { workbook, columns, at })
    }
  } catch (error) {
    throw notXlsx(error)
  }
}

type At = (cell: string) => string
type Header = ReadonlyMap<number, string>
type Row = Extract<SheetItem, { kind: 'row' }>

type Sheet = { readonly workbook: Workbook; readonly columns: Columns; readonly at: At }

async function* readSheet(items: AsyncIterable<SheetItem>, sheet: Sheet): AsyncGenerator<FileRow> {
  const { columns, at } = sheet
  let header: Header | undefined
  for await (const item of items) {
    if (item.kind === 'merged') yield { at: at(item.range), reasons: ['the cells are merged'] }
    else if (header) yield* readRow(item, header, sheet)
    else {
      header = readHeader(item, sheet)
      const reasons = wrongColumns([...header.values()], columns)
      if (reasons.length === 0) continue
      yield { at: at(`A${item.number}`), reasons }
      return
    }
  }
}

function readHeader({ cells }: Row, { workbook, columns }: Sheet): Header {
  return new Map(cells.map((cell) => [cell.column, nameOf(textOf(cell, workbook), columns)]))
}

function* readRow({ number, cells }: Row, header: Header, sheet: Sheet): Generator<FileRow> {
  const { at } = sheet
  // A column that the sheet has and the row leaves empty is empty, as in a CSV, and not missing.
  const names = [...header.values()].filter((name) => !isNoColumn(name))
  const fields: Record<string, string> = Object.fromEntries(names.map((name) => [name, '']))
  const wrong: { address: string; reason: string }[] = []
  const filled = cells.filter((cell) => isFilled(cell, header, sheet))
  if (filled.length === 0) return
  for (const cell of filled) {
    const name = header.get(cell.column) || undefined
    const read = name === undefined ? { reason: 'the column has no name' } : readCell(cell, name, sheet)
    if ('reason' in read) wrong.push({ address: cell.address, reason: read.reason })
    if (name !== undefined) fields[name] = 'text' in read ? read.text : standing(cell, sheet)
  }
  const [first, ...others] = wrong
  if (first) {
    const reasons = [first.reason, ...others.map(({ address, reason }) => `cell ${address}: ${reason}`)]
    return yield { at: at(first.address), reasons, fields }
  }
  const letters = new Map([...header].map(([column, name]) => [name, columnName(column)]))
  yield { at: (column) => at(`${(column && letters.get(column)) ?? 'A'}${number}`), fields }
}

/** Running numbers may stand there already where nothing else does; spaces are nothing. */
function isFilled(cell: RawCell, header: Header, { workbook }: Sheet): boolean {
  const name = header.get(cell.column) ?? ''
  return !isRunningNumber(name) && (cell.formula || normalText(textOf(cell, workbook)) !== '')
}

type Read = { text: string } | { reason: string }
const NEITHER = { reason: 'it holds neither a text nor a number nor a date' }
const TEXT_TYPES: readonly string[] = ['s', 'str', 'inlineStr']

/** The text of a cell as a CSV would have it, or why it is none: both kinds of files are read by one rule. */
function readCell(cell: RawCell, column: string, { workbook, columns }: Sheet): Read {
  if (cell.formula) return { reason: 'it holds a formula: paste its value' }
  const isDay = columns.days?.includes(column) ?? false
  if (cell.type === 'd') return isDay ? { text: cell.value.slice(0, 10) } : HOLDS_DATE
  if (TEXT_TYPES.includes(cell.type)) return readText(normalText(textOf(cell, workbook)), column, columns)
  const value = Number(cell.value)
  if (cell.type !== 'n' || !Number.isFinite(value)) return NEITHER
  const format = workbook.formats[cell.style] ?? 'plain'
  if (format === 'percent') return { reason: 'it is formatted as percent: write 90 for 90 %' }
  if (format === 'plain') return readNumber(value, column, columns)
  return isDay ? readSerial(value, format, workbook) : HOLDS_DATE
}

/** What somebody sees in a cell that is wrong, so that it can be mended where it is written again. */
function standing(cell: RawCell, { workbook }: Sheet): string {
  if (TEXT_TYPES.includes(cell.type)) return normalText(textOf(cell, workbook))
  const value = Number(cell.value)
  if (cell.type !== 'n' || !Number.isFinite(value)) return cell.value
  const format = workbook.formats[cell.style] ?? 'plain'
  if (format === 'plain') return withoutNoise(value)
  if (format === 'percent') return `${withoutNoise(value * 100)}%`
  const day = readSerial(value, format, workbook)
  return 'text' in day ? day.text : cell.value
}

const HOLDS_DATE = { reason: 'it holds a date' }

function readText(text: string, column: string, columns: Columns): Read {
  const numeral = (columns.numbers?.includes(column) ?? false) && text !== ''
  return numeral ? { reason: 'it holds text: format it as a number' } : { text }
}

/** Days are numbered; how many there may be keeps within the years that are written with four digits. */
function readSerial(serial: number, format: 'date' | 'month', { dayZero }: Workbook): Read {
  const day = Math.floor(serial) + dayZero
  if (Math.abs(day) > 100_000) return NEITHER
  const text = dayFromNumber(day)
  return { text: format === 'month' ? text.slice(0, 7) : text }
}

function readNumber(value: number, column: string, { numbers = [], years = [] }: Columns): Read {
  // Codes have leading zeros, which only a text keeps; a year is a time as well.
  if (years.includes(column)) return { text: String(value) }
  if (!numbers.includes(column)) return { reason: 'it holds a number: format it as text' }
  return { text: withoutNoise(value) }
}

/** Binary fractions such as 76.69999999999999 are what a spreadsheet shows as 76.7; nothing else is rounded. */
function withoutNoise(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** A text stands in its cell, or in the list that all cells share. */
function textOf({ type, value }: RawCell, { strings }: Workbook): string {
  return type === 's' ? (strings[Number(value)] ?? '') : value
}
