import type { Fields } from '@lantoa/sheets/read-row'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { formatDay, isDay } from '@lantoa/vietnam/days'

/** What stands in the fields of a form, by path. */
export type Texts = Readonly<Record<string, string>>

/** What a form shows of a thing: choices by their codes, days as people write them. */
export function textsOf(columns: readonly SheetColumn[], thing: Thing): Texts {
  return Object.fromEntries(columns.map((column) => [column.path, textOf(column, thing)]))
}

function textOf(column: SheetColumn, thing: Thing): string {
  const shown = String(showCell({ ...column, words: {} }, thing))
  return isDay(shown) ? formatDay(shown) : shown
}

/** What was typed into a form; of several boxes those that are ticked. */
export function textsIn(columns: readonly SheetColumn[], form: FormData): Texts {
  return Object.fromEntries(
    columns.map((column) => [column.path, typedIn(column, form.getAll(column.path).map(String))]),
  )
}

function typedIn({ kind }: SheetColumn, typed: readonly string[]): string {
  if (kind === 'yes-no') return typed.length > 0 ? 'có' : 'không'
  return typed.join('; ').trim()
}

/** As rows of files have them. */
export function asFields(texts: Texts): Fields {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.toLowerCase(), text]))
}
