import { resolve } from 'node:path'
import { allColumns, CODE_COLUMN, numberHeadings, type Sheet, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import { showCell } from '@lantoa/sheets/show-cell'
import { refuseOverwriting } from '../files/save-file.ts'
import { saveSheet } from '../files/save-sheet.ts'
import type { Cell } from '../files/xlsx-writer.ts'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printJson, printLine } from '../output/print.ts'
import { startProgress } from '../output/progress.ts'
import { openExport } from '../session/exports.ts'
import type { Recorded } from './export-rows.ts'

export type ExportOptions<Unit = string> = { unit: Unit; out: string; force?: true; json?: true }

const TOLD_ROWS = 500

/** Writes what is recorded in a unit as `import` reads it: its code is its id, so nothing is recorded twice. */
export async function exportSheet<Unit>(
  io: Io,
  sheet: Sheet,
  recorded: Recorded<Unit>,
  options: ExportOptions<Unit>,
): Promise<void> {
  const { unit, out, force, json } = options
  const path = resolve(io.cwd, out)
  await refuseOverwriting(path, force ?? false)
  const lantoa = await openExport(io)
  const columns = exportColumns(sheet)
  const progress = startProgress(io, 'Exporting:', { what: 'rows' })
  const startedAt = io.now()
  let rows = 0
  async function* cells(): AsyncGenerator<Cell[]> {
    for await (const thing of recorded(lantoa, unit, io.signal)) {
      yield columns.map((column) => showCell(column, thing))
      rows += 1
      if (rows % TOLD_ROWS === 0) progress.update(rows)
    }
  }
  const header = columns.map(({ vi }) => vi)
  await saveSheet(path, force ?? false, header, cells(), numberHeadings(columns)).finally(() => progress.end())
  if (json) return printJson(io, { file: out, unit, rows, seconds: (io.now() - startedAt) / 1000 })
  printLine(io, `${count(rows)} rows in ${out}`)
}

/** As in the template, with the version that a later correction stands on. */
function exportColumns(sheet: Sheet) {
  const columns = allColumns(sheet).map((column) =>
    column.path === CODE_COLUMN ? { ...column, from: sheet.idField } : column,
  )
  return [...columns, VERSION_COLUMN]
}
