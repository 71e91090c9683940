import { type Columns, isNoColumn, isRunningNumber, nameOf } from '@lantoa/sheets/columns'
import { type CellFault, readSheetCell, type SheetCell, shownCell } from '@lantoa/sheets/sheet-cell'
import { normalText } from '@lantoa/vietnam/normal-text'
import type { FileRow } from './file-row.ts'
import { wrongColumns } from './wrong-columns.ts'
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
    if (name === undefined) {
      wrong.push({ address: cell.address, reason: 'the column has no name' })
      continue
    }
    const held = cellOf(cell, sheet.workbook)
    const read = readSheetCell(held, name, sheet.columns)
    if ('fault' in read) wrong.push({ address: cell.address, reason: REASONS[read.fault] })
    fields[name] = 'text' in read ? read.text : shownCell(held)
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

const TEXT_TYPES: readonly string[] = ['s', 'str', 'inlineStr']
const REASONS: Readonly<Record<CellFault, string>> = {
  date: 'it holds a date',
  formula: 'it holds a formula: paste its value',
  neither: 'it holds neither a text nor a number nor a date',
  number: 'it holds a number: format it as text',
  percent: 'it is formatted as percent: write 90 for 90 %',
}

/** What a cell means by its type and its style. */
function cellOf(cell: RawCell, workbook: Workbook): SheetCell {
  const { formula, type, value, style } = cell
  if (type === 'd') return { formula, day: value.slice(0, 10) }
  if (TEXT_TYPES.includes(type)) return { formula, text: textOf(cell, workbook) }
  if (type === 'b') return { formula, truth: value === '1' }
  const number = Number(value)
  if (type !== 'n' || !Number.isFinite(number)) return { formula, other: value }
  return { formula, number, format: workbook.formats[style] ?? 'plain', dayZero: workbook.dayZero }
}

/** A text stands in its cell, or in the list that all cells share. */
function textOf({ type, value }: RawCell, { strings }: Workbook): string {
  return type === 's' ? (strings[Number(value)] ?? '') : value
}
