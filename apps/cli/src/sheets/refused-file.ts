import { type FileHandle, open } from 'node:fs/promises'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { csvLines, lineOf } from '../files/csv-lines.ts'
import { refuseOverwriting } from '../files/save-file.ts'
import type { RefusedRow } from '../output/refused-rows.ts'
import { REASON_COLUMN, type SheetColumn } from './sheet.ts'

/** A row as it came, as far as it could be read, with what is wrong with it. */
export type Refused = RefusedRow & { readonly fields?: Readonly<Record<string, string>> | undefined }

/** A row of which something was said twice, as of a person and of the home, is one row with the reasons of both. */
export function onePerRow(refused: readonly Refused[]): Refused[] {
  const byRow = new Map<string, Refused>()
  for (const row of refused) {
    const known = byRow.get(row.at)
    const reasons = new Set([...(known?.reasons ?? []), ...row.reasons])
    byRow.set(row.at, { ...row, ...known, reasons: [...reasons] })
  }
  return [...byRow.values()]
}

/** A CSV of rows that were refused: mended, it can be imported itself. It is made with its first row. */
export type RefusedFile = AsyncDisposable & { write(rows: readonly Refused[]): Promise<void> }

/** @throws CliError where there is such a file already */
export async function refusedFile(path: string, force: boolean, columns: readonly SheetColumn[]): Promise<RefusedFile> {
  if (!/\.csv$/i.test(path)) {
    throw new CliError('--refused writes a CSV: give it a name that ends in .csv.', { exitCode: EXIT.usage })
  }
  await refuseOverwriting(path, force)
  let file: FileHandle | undefined
  return {
    async write(rows) {
      if (rows.length === 0) return
      file ??= await begin(path, columns)
      await file.write(rows.map((row) => lineOf(cellsOf(row, columns))).join(''))
    },
    [Symbol.asyncDispose]: async () => file?.close(),
  }
}

async function begin(path: string, columns: readonly SheetColumn[]): Promise<FileHandle> {
  const file = await open(path, 'w').catch((cause) => {
    throw new CliError(`${path} cannot be written to.`, { exitCode: EXIT.usage, cause })
  })
  const headings = [...columns, REASON_COLUMN].map(({ vi }) => vi)
  await file.write([...csvLines(headings, [])].join(''))
  return file
}

function cellsOf({ at, reasons, fields = {} }: Refused, columns: readonly SheetColumn[]): string[] {
  return [...columns.map(({ path }) => fields[path.toLowerCase()] ?? ''), `${at}: ${reasons.join('; ')}`]
}
