import { access, constants, stat } from 'node:fs/promises'
import type { Columns } from '@lantoa/sheets/columns'
import { notReadable } from '../failure/not-readable.ts'
import { openCsvFile } from './csv.ts'
import type { FileRow } from './file-row.ts'
import { readXlsx } from './xlsx.ts'

/**
 * The rows of a list that somebody sends, CSV or XLSX, as they are read.
 * @throws CliError for a file that cannot be read
 */
export async function* readSheetFile(path: string, columns: Columns): AsyncGenerator<FileRow> {
  // A pipe is opened only where it is read: whoever opens it again may wait for ever.
  const isReadable = access(path, constants.R_OK)
  const kind = await isReadable.then(() => stat(path)).catch((cause) => Promise.reject(notReadable(path, cause)))
  if (kind.isDirectory()) throw notReadable(path, Object.assign(new Error(), { code: 'EISDIR' }))
  yield* /\.xlsx$/i.test(path) ? readXlsx(path, columns) : readCsvRows(path, columns)
}

async function* readCsvRows(path: string, columns: Columns): AsyncGenerator<FileRow> {
  for await (const row of openCsvFile(path, columns)) {
    const line = `line ${row.line}`
    if ('reasons' in row) yield { ...row, at: line }
    else yield { at: (column) => (column ? `${line}, column ${column}` : line), fields: row.fields }
  }
}
