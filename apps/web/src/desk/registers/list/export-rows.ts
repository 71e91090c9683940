import type { Lantoa } from '@lantoa/sdk'
import { csvLines, lineOf } from '@lantoa/sheets/csv-lines'
import { CODE_COLUMN, CODE_HEADING, type SheetColumn, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import { showCell } from '@lantoa/sheets/show-cell'
import { v7 as uuid } from 'uuid'
import type { RegisterAsked } from '../addresses.ts'
import { operationOf } from '../ask/call.ts'
import type { Screen } from '../screens/screen.ts'
import { queryOf } from './gather-rows.ts'

const PAGE = 500

type Exporting = { readonly signal: AbortSignal; onRows: (rows: number) => void }
/** `masked`: names are shown to this person as initials, and a file of them would be taken for the list. */
export type Exported = { readonly lines: readonly string[]; readonly rows: number } | 'masked'

/** A list as a CSV that the command line and the import read again: its code is its id, so nothing is recorded twice. */
export async function exportRows(
  lantoa: Lantoa,
  screen: Screen,
  of: RegisterAsked,
  { signal, onRows }: Exporting,
): Promise<Exported> {
  const columns = exportedColumns(screen)
  const header = columns.map(({ vi }) => vi)
  const lines = [...csvLines(header, [])]
  const query = { ...queryOf(screen, of), limit: PAGE }
  const asked = { query, signal, exportId: uuid() }
  for await (const { items } of operationOf(lantoa, screen, screen.list.operation).pages(asked)) {
    // A home without its address is one whose reader sees no persons.
    if (items.some(({ masked, address }) => masked === true || address === null)) return 'masked'
    for (const thing of items) lines.push(lineOf(columns.map((column) => String(showCell(column, thing)))))
    onRows(lines.length - 1)
  }
  return { lines, rows: lines.length - 1 }
}

function exportedColumns({ idField, sheet }: Screen): readonly SheetColumn[] {
  const code: SheetColumn = { path: CODE_COLUMN, vi: CODE_HEADING, en: 'Code', kind: 'text', from: idField }
  return [code, ...sheet.columns, VERSION_COLUMN]
}
