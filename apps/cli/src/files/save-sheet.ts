import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { csvLines, lineOf } from '@lantoa/sheets/csv-lines'
import { placeFile, saveLines } from './save-file.ts'
import { type Rows, xlsxStream } from './xlsx-writer.ts'

/**
 * Writes a list as it comes in, whole or not at all: a workbook where its name ends in .xlsx, else a CSV. `numbers`: the
 * headings of columns in which a workbook holds numbers.
 */
export function saveSheet(
  path: string,
  force: boolean,
  header: readonly string[],
  rows: Rows,
  numbers: readonly string[] = [],
): Promise<void> {
  if (!/\.xlsx$/i.test(path)) return saveLines(path, force, linesOf(header, rows))
  return placeFile(path, force, (part) =>
    pipeline(xlsxStream(header, rows, numbers), createWriteStream(part, { flags: 'wx' })),
  )
}

async function* linesOf(header: readonly string[], rows: Rows): AsyncGenerator<string> {
  yield* csvLines(header, [])
  for await (const row of rows) yield lineOf(row.map(String))
}
