import { type FileHandle, open, stat } from 'node:fs/promises'
import { csvLines, lineOf } from '@lantoa/sheets/csv-lines'
import { REASON_COLUMN, type SheetColumn } from '@lantoa/sheets/sheet'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { refuseOverwriting } from '../files/save-file.ts'
import type { RefusedRow } from '../output/refused-rows.ts'

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

/** `list`: the file that is read. @throws CliError where it would be written over, or there is such a file already */
export async function refusedFile(
  path: string,
  force: boolean,
  columns: readonly SheetColumn[],
  list: string,
): Promise<RefusedFile> {
  if (!/\.csv$/i.test(path)) {
    throw new CliError('--refused writes a CSV: give it a name that ends in .csv.', { exitCode: EXIT.usage })
  }
  if (await isSameFile(path, list)) {
    throw new CliError('--refused names the file that is read: give it another name.', { exitCode: EXIT.usage })
  }
  await refuseOverwriting(path, force)
  const headings = [...columns, REASON_COLUMN].map(({ vi }) => vi)
  let file: FileHandle | undefined
  return {
    async write(rows) {
      if (rows.length === 0) return
      const lines = rows.map((row) => lineOf(cellsOf(row, columns)))
      if (!file) lines.unshift(...csvLines(headings, []))
      try {
        file ??= await open(path, 'w')
        await file.writeFile(lines.join(''))
      } catch (cause) {
        throw notWritten(path, cause)
      }
    },
    [Symbol.asyncDispose]: async () => file?.close(),
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function notWritten(path: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
  return new CliError(`${path} cannot be written to${code}.`, {
    exitCode: EXIT.usage,
    hint: 'The import stopped there. Once that is mended, run it again with --force: what is in already changes nothing.',
    cause,
  })
}

function cellsOf({ at, reasons, fields = {} }: Refused, columns: readonly SheetColumn[]): string[] {
  return [...columns.map(({ path }) => fields[path.toLowerCase()] ?? ''), `${at}: ${reasons.join('; ')}`]
}
