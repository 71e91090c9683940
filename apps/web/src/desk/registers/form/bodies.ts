import { correctionOf, differences } from '@lantoa/sheets/differences'
import { type Item, readCell, readSheetRow, type Wanted, wantedIn } from '@lantoa/sheets/read-row'
import type { Sheet, SheetColumn } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import type { Screen, Step } from '../screens/screen.ts'
import { asFields, type Texts, textsOf } from './texts.ts'

export type Unread = { readonly column: string; readonly wanted: Wanted }
type Read<Body> = { readonly body: Body } | { readonly wrong: readonly Unread[] }

/** The fields that a correction may change. */
export function correctedColumns({ sheet, correct }: Screen): readonly SheetColumn[] {
  if (correct === undefined) return []
  return sheet.columns.filter(({ path, shown }) => !shown && sheet.again?.corrected.includes(path))
}

/** The fields of a new thing. */
export function newColumns({ sheet }: Screen): readonly SheetColumn[] {
  return sheet.columns.filter(({ shown }) => !shown)
}

/** A new thing; its own code is its id where it has one. */
export function readNew(screen: Screen, typed: Texts, id: string): Read<{ id: string; record: Item }> {
  const read = readSheetRow({ ...screen.sheet, columns: newColumns(screen) }, asFields(typed))
  if ('wrong' in read) return read
  const { [screen.sheet.idField]: own, ...record } = read.item
  const isCode = screen.sheet.columns.some(({ path }) => path === screen.sheet.idField)
  return { body: { id: isCode ? String(own) : id, record } }
}

/**
 * What was changed in a form that showed `before`, against the thing as it is now: what somebody else changed meanwhile and
 * nobody touched here stays as it is.
 */
export function readCorrection(screen: Screen, typed: Texts, before: Texts, now: Thing): Read<object | undefined> {
  const columns = correctedColumns(screen)
  const touched = columns.filter(({ path }) => typed[path] !== before[path]).map(({ path }) => path)
  const texts = { ...textsOf(columns, now), ...only(typed, touched) }
  const own: Sheet = { ...screen.sheet, columns }
  const hasUnit = columns.some(({ path }) => path === own.unit)
  const read = readSheetRow(own, asFields(texts), hasUnit ? undefined : unitOf(now))
  if ('wrong' in read) return read
  const row = { fields: asFields(texts), item: read.item }
  const changed = differences(own, row, now, false).filter(({ column }) => touched.includes(column.path))
  return { body: changed.length === 0 ? undefined : correctionOf(own, row, now, changed) }
}

export function readStep(
  { fields, fixed, nulls = [] }: Pick<Step, 'fields' | 'fixed' | 'nulls'>,
  typed: Texts,
): Read<object> {
  const body: Record<string, unknown> = { ...fixed }
  const wrong: Unread[] = []
  for (const column of fields) {
    const text = typed[column.path] ?? ''
    if (text === '') {
      if (nulls.includes(column.path)) body[column.path] = null
      else if (column.required) wrong.push({ column: column.path, wanted: wantedIn(column) })
      continue
    }
    const read = readCell(column, text)
    if ('wanted' in read) wrong.push({ column: column.path, wanted: read.wanted })
    else body[column.path] = read.value
  }
  return wrong.length > 0 ? { wrong } : { body }
}

/** The unit in which a thing lies. */
export function unitOf({ hamletCode, unitCode }: Thing): string | undefined {
  const unit = hamletCode ?? unitCode
  return typeof unit === 'string' ? unit : undefined
}

function only(texts: Texts, paths: readonly string[]): Texts {
  return Object.fromEntries(paths.map((path) => [path, texts[path] ?? '']))
}
