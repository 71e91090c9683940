import { normalText } from '@lantoa/vietnam/normal-text'
import { wordsOf } from './as-written.ts'
import { type Fields, type Item, plainCell, readCell, setAt, valueAt } from './read-row.ts'
import type { Kind, Sheet, SheetColumn } from './sheet.ts'
import { showCell, type Thing } from './show-cell.ts'

type Row = { readonly fields: Fields; readonly item: Item }
export type Difference = { readonly column: SheetColumn; readonly recorded: string }

/**
 * Where a row does not say what is recorded. A column that the file has not says nothing; neither does what is never
 * shown, if the service knows it to be the same or the file leaves it empty.
 */
export function differences(sheet: Sheet, { fields, item }: Row, recorded: Thing, isRepeat: boolean): Difference[] {
  return sheet.columns.flatMap((column) => {
    const text = fields[column.path.toLowerCase()]
    if (
      text === undefined ||
      column.unsent ||
      column.kind === 'written' ||
      (column.unseen && (isRepeat || normalText(text) === ''))
    )
      return []
    const shown = String(showCell(column, recorded))
    // What came from another hamlet is found by the codes of that one, and lies in this one by now.
    if (column.path === sheet.unit && normalText(text) === shown) return []
    const says = column.shown ? read(column, text) : (valueAt(item, column.path) ?? emptyOf(column))
    return isSame(says, read(column, shown)) ? [] : [{ column, recorded: shown }]
  })
}

/** The body of a correction; what is an object is said whole, so what the file has not of it stays as it is recorded. */
export function correctionOf(
  sheet: Sheet,
  { fields, item }: Row,
  recorded: Thing,
  changed: readonly Difference[],
): object {
  const names = new Set(changed.map(({ column }) => column.path.split('.')[0]))
  const body: Record<string, unknown> = {}
  for (const column of sheet.columns) {
    const path = column.path.split('.')
    if (!names.has(path[0])) continue
    const isGiven = fields[column.path.toLowerCase()] !== undefined
    const says = isGiven ? valueAt(item, column.path) : read(column, String(showCell(column, recorded)))
    setAt(body, path, says ?? emptyOf(column))
  }
  const asWritten = wordsOf(item, names)
  if (Object.keys(asWritten).length > 0) body.asWritten = asWritten
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, isNothing(value) ? null : value]))
}

/** An object of which no part is left is not there. */
function isNothing(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value ?? {}).every((part) => part === null)
}

function read(column: SheetColumn, text: string): unknown {
  const plain = plainCell(column, text)
  const cell = plain === '' ? { value: undefined } : readCell(column, plain)
  return ('value' in cell ? cell.value : undefined) ?? emptyOf(column)
}

/** Cells hold texts, numbers, lists of texts and births. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const LISTS: readonly Kind[] = ['choices', 'texts', 'counts', 'partners']

/** What is recorded where a cell is empty. */
function emptyOf({ kind, empty }: SheetColumn): unknown {
  if (LISTS.includes(kind)) return []
  return kind === 'yes-no' ? false : (empty ?? null)
}
