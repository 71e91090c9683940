import { open } from 'node:fs/promises'
import { normalText } from '@lantoa/vietnam/normal-text'
import { CsvError, parse } from 'csv-parse/sync'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { type Columns, nameOf, wrongColumns } from './columns.ts'

/** A row by the names of its columns, or what is wrong with it; lines count from 1, the header's. */
export type CsvRow = { line: number; fields: Record<string, string> } | { line: number; reasons: string[] }

/** The same, telling in a sentence when there is no such file. */
export async function* openCsvFile(path: string, columns: Columns): AsyncGenerator<CsvRow> {
  try {
    yield* readCsvFile(path, columns)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new CliError(`The file cannot be read: ${error.message}`, { exitCode: EXIT.usage, cause: error })
  }
}

/** A file in UTF-8 (with or without a byte order mark) with a header; separated by commas, semicolons or tabs. */
async function* readCsvFile(path: string, columns: Columns): AsyncGenerator<CsvRow> {
  await using file = await open(path)
  yield* readCsv(file.readLines(), columns)
}

/**
 * One row per line, parsed by itself: a quotation mark that is never closed spoils its own line and not the rest of the
 * file. The price is that no field can hold a line break.
 */
export async function* readCsv(lines: AsyncIterable<string>, columns: Columns): AsyncGenerator<CsvRow> {
  let header: Header | undefined
  let line = 0
  for await (const text of lines) {
    line += 1
    // Rows that were emptied leave their separators behind; the first line may name the separator to Excel.
    if (/^[\s,;"]*$/.test(text) || (line === 1 && SEPARATOR_LINE.test(text))) continue
    if (header) {
      yield readRow(line, text, header)
      continue
    }
    const read = readHeader(text, columns)
    if ('reasons' in read) {
      yield { line, reasons: read.reasons }
      return
    }
    header = read
  }
  if (!header) yield { line: Math.max(1, line), reasons: ['the file is empty'] }
}

const SEPARATOR_LINE = /^\uFEFF?"?sep=."?$/i

/** How every workbook begins. */
const ZIP = 'PK\u0003\u0004'

type Header = { names: string[]; delimiter: string }

function readHeader(text: string, columns: Columns): Header | { reasons: string[] } {
  if (text.startsWith(ZIP)) return { reasons: ['the file is a workbook: save it as "CSV UTF-8"'] }
  if (text.includes('\u0000')) return { reasons: ['the file is not in UTF-8: save it as "CSV UTF-8"'] }
  const plain = text.replace(/^\uFEFF/, '')
  // Where the comma is the decimal mark, as in Vietnam, spreadsheets separate by semicolons.
  const delimiter = [';', '\t'].find((each) => plain.includes(each) && !plain.includes(',')) ?? ','
  const fields = parseLine(plain, delimiter)
  if ('reason' in fields) return { reasons: [fields.reason] }
  const names = fields.map((heading) => nameOf(heading, columns))
  const reasons = wrongColumns(names, columns)
  return reasons.length > 0 ? { reasons } : { names, delimiter }
}

function readRow(line: number, text: string, { names, delimiter }: Header): CsvRow {
  // Node puts this in the place of bytes that are not UTF-8; nobody types it.
  if (text.includes('\uFFFD')) return { line, reasons: ['it is not UTF-8'] }
  const fields = parseLine(text, delimiter)
  if ('reason' in fields) return { line, reasons: [fields.reason] }
  if (fields.length !== names.length) {
    return { line, reasons: [`columns: ${fields.length} instead of ${names.length}`] }
  }
  return { line, fields: Object.fromEntries(names.map((name, index) => [name, normalText(fields[index] ?? '')])) }
}

function parseLine(text: string, delimiter: string): string[] | { reason: string } {
  // The parser takes longer to set up than to read a line; without quotation marks there is nothing for it to know.
  if (!text.includes('"')) return text.split(delimiter)
  try {
    return parse(text, { delimiter })[0] ?? []
  } catch (error) {
    if (error instanceof CsvError) return { reason: 'a quotation mark is not closed or stands within a field' }
    throw error
  }
}
