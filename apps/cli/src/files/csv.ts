import { open } from 'node:fs/promises'
import { type Columns, isNoColumn, isRunningNumber } from '@lantoa/sheets/columns'
import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import { notReadable } from '../failure/not-readable.ts'
import { type Header, NOT_UTF_8, parseLine, readHeader, separatorOf } from './csv-header.ts'
import { joined, numbered } from './csv-lines.ts'
import { isWindows1258, linesOfWindows1258 } from './windows-1258.ts'

/** A row by the names of its columns, or what is wrong with it; lines count from 1, the header's. */
export type CsvRow = { line: number; fields: Record<string, string> } | Refused
/** `fields`: what could be read of it all the same. */
type Refused = { line: number; reasons: string[]; fields?: Record<string, string> }

/** The same, telling in a sentence when there is no such file. */
export async function* openCsvFile(path: string, columns: Columns): AsyncGenerator<CsvRow> {
  try {
    yield* readCsvFile(path, columns)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw notReadable(path, error)
  }
}

/** A file with a header, in UTF-8 (with or without a byte order mark); separated by commas, semicolons or tabs. */
async function* readCsvFile(path: string, columns: Columns): AsyncGenerator<CsvRow> {
  await using file = await open(path)
  // What a pipe gives is gone once it is read: there the headings cannot be looked at before.
  const isOld = (await file.stat()).isFile() && (await isWindows1258(file, columns))
  yield* readCsv(isOld ? linesOfWindows1258(file) : file.readLines(), columns)
}

/**
 * One row per line, parsed by itself: a quotation mark that is never closed spoils its own line and not the rest of the
 * file. The price is that no field can hold a line break, but in lists of which a column has several lines.
 */
export async function* readCsv(lines: AsyncIterable<string>, columns: Columns): AsyncGenerator<CsvRow> {
  let header: Header | undefined
  let said = ''
  const severalIn = columns.lines ?? []
  let last = 1
  const isRow = (text: string) => !header || !('reason' in parseLine(text, header.delimiter))
  for await (const { line, text } of severalIn.length > 0 ? joined(lines, isRow) : numbered(lines)) {
    last = line
    // Rows that were emptied leave their separators behind; the first line may name the separator to Excel.
    if (/^[\s,;"]*$/.test(text)) continue
    if (header) {
      const row = readRow(line, text, header, severalIn)
      if (row) yield row
      continue
    }
    const separator = line === 1 ? separatorOf(text) : undefined
    if (separator !== undefined) {
      said = separator
      continue
    }
    const read = readHeader(text, columns, said)
    if ('reasons' in read) {
      yield { line, reasons: read.reasons }
      return
    }
    header = read
  }
  if (!header) yield { line: last, reasons: ['the file is empty'] }
}

function readRow(
  line: number,
  text: string,
  { names, delimiter }: Header,
  severalIn: readonly string[],
): CsvRow | undefined {
  const read = parseLine(text, delimiter)
  if ('reason' in read) return { line, reasons: [read.reason] }
  const texts = read.map((field, index) => (severalIn.includes(names[index] ?? '') ? normalLines : normalText)(field))
  // Running numbers may stand there already where nothing else does.
  if (texts.every((field, index) => field === '' || isRunningNumber(names[index] ?? ''))) return undefined
  const named = names.map((name, index) => [name, texts[index] ?? ''] as const)
  const fields = Object.fromEntries(named.filter(([name]) => !isNoColumn(name)))
  const reason = wrongRow(texts, names)
  return reason === undefined ? { line, fields } : { line, reasons: [reason], fields }
}

function wrongRow(texts: readonly string[], names: readonly string[]): string | undefined {
  // Node puts this in the place of bytes that are not UTF-8; nobody types it.
  if (texts.some((text) => text.includes('\uFFFD'))) return NOT_UTF_8
  const last = texts.findLastIndex((text) => text !== '')
  if (last >= names.length || texts.length < names.length) return `columns: ${texts.length} instead of ${names.length}`
  const unnamed = names.findIndex((name, index) => name === '' && texts[index] !== '')
  return unnamed < 0 ? undefined : `column ${unnamed + 1} has no name`
}
