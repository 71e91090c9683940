import { access } from 'node:fs/promises'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Columns } from './columns.ts'
import { openCsvFile } from './csv.ts'
import type { FileRow } from './file-row.ts'
import { readXlsx } from './xlsx.ts'

/**
 * The rows of a list that somebody sends, CSV or XLSX, as they are read.
 * @throws CliError for a file that cannot be read
 */
export async function* readSheetFile(path: string, columns: Columns): AsyncGenerator<FileRow> {
  await access(path).catch((cause) => {
    throw new CliError(`${path} cannot be read.`, { exitCode: EXIT.usage, cause })
  })
  yield* /\.xlsx$/i.test(path) ? readXlsx(path, columns) : readCsvRows(path, columns)
}

async function* readCsvRows(path: string, columns: Columns): AsyncGenerator<FileRow> {
  for await (const row of openCsvFile(path, columns)) {
    const line = `line ${row.line}`
    if ('reasons' in row) yield { ...row, at: line }
    else yield { at: (column) => (column ? `${line}, column ${column}` : line), fields: row.fields }
  }
}
