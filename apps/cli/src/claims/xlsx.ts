import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { wrongColumns } from '../csv.ts'
import { CLAIM_COLUMNS, DAY_COLUMNS, NUMBER_COLUMNS } from './claim-row.ts'
import type { FileRow } from './claims-file.ts'
import { checkPackage, notXlsx } from './xlsx-package.ts'

/** The rows of every sheet that has any; each sheet begins with the names of its columns. */
export async function* readXlsx(path: string): AsyncGenerator<FileRow> {
  const bytes = await readFile(path)
  await checkPackage(bytes)
  for (const sheet of await openWorkbook(bytes)) {
    const at = (cell: string) => `sheet "${sheet.name}", cell ${cell}`
    for (const range of sheet.model.merges) yield { at: at(range), reasons: ['the cells are merged'] }
    yield* readSheet(sheet, at)
  }
}

/** Whole: what it unpacks to is bounded, and ranges merged at its end spoil rows at its beginning. */
async function openWorkbook(bytes: Buffer): Promise<ExcelJS.Worksheet[]> {
  const workbook = new ExcelJS.Workbook()
  try {
    // A copy that is no part of a larger buffer; validations are spread over each of their cells, which may be millions.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: ['dataValidations'] })
  } catch (cause) {
    throw notXlsx(cause)
  }
  return workbook.worksheets
}

type At = (cell: string) => string
type Header = { name: string; column: number }[]

function* readSheet(sheet: ExcelJS.Worksheet, at: At): Generator<FileRow> {
  const rows: ExcelJS.Row[] = []
  sheet.eachRow((row) => rows.push(row))
  let header: Header | undefined
  for (const row of rows) {
    if (header) {
      yield* readRow(row, header, at)
      continue
    }
    header = readHeader(row)
    const reasons = wrongColumns(
      header.map(({ name }) => name),
      CLAIM_COLUMNS,
    )
    if (reasons.length === 0) continue
    yield { at: at(`A${row.number}`), reasons }
    return
  }
}

function readHeader(row: ExcelJS.Row): Header {
  const header: Header = []
  row.eachCell((cell, column) => header.push({ name: cell.text.trim().toLowerCase(), column }))
  return header
}

function* readRow(row: ExcelJS.Row, header: Header, at: At): Generator<FileRow> {
  const fields: Record<string, string> = {}
  const wrong: FileRow[] = []
  const unnamed = new Map<string, string>()
  row.eachCell((cell, column) => {
    const named = header.find((one) => one.column === column)
    const read = named ? readCell(cell, named.name) : { reason: 'the column has no name' }
    if ('reason' in read) wrong.push({ at: at(cell.address), reasons: [read.reason] })
    else if (named) fields[named.name] = read.text
  })
  for (const { name, column } of header) unnamed.set(name, row.getCell(column).address)
  if (wrong.length > 0) yield* wrong
  else yield { at: (column) => at((column && unnamed.get(column)) ?? `A${row.number}`), fields }
}

const { ValueType } = ExcelJS

/** The text of a cell as a CSV would have it, or why it is none. */
function readCell(cell: ExcelJS.Cell, column: string): { text: string } | { reason: string } {
  const { type, value } = cell
  if (type === ValueType.Formula) return { reason: 'it holds a formula: paste its value' }
  if (type === ValueType.Date && value instanceof Date) {
    const days = DAY_COLUMNS.includes(column)
    return days ? { text: value.toISOString().slice(0, 10) } : { reason: 'it holds a date' }
  }
  if (type === ValueType.Number) return readNumber(cell, column)
  if (type === ValueType.String || type === ValueType.SharedString || type === ValueType.RichText) {
    const text = cell.text.trim()
    const numeral = NUMBER_COLUMNS.includes(column) && text !== ''
    return numeral ? { reason: 'it holds text: format it as a number' } : { text }
  }
  return { reason: 'it holds neither a text nor a number nor a date' }
}

function readNumber({ value, numFmt }: ExcelJS.Cell, column: string): { text: string } | { reason: string } {
  // Codes have leading zeros, which only a text keeps; a year is a time as well.
  if (column === 'time') return { text: String(value) }
  if (!NUMBER_COLUMNS.includes(column)) return { reason: 'it holds a number: format it as text' }
  if (numFmt?.includes('%')) return { reason: 'it is formatted as percent: write 90 for 90 %' }
  // To two decimals: binary fractions such as 76.69999999999999 are what a spreadsheet shows as 76.7.
  return { text: String(Math.round(Number(value) * 100) / 100) }
}
