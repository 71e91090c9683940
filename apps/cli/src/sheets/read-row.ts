import { type Fields, type Item, readSheetRow as readPlain, type UnitsOf } from '@lantoa/sheets/read-row'
import type { Sheet } from '@lantoa/sheets/sheet'
import { sayWanted } from './say-wanted.ts'

export type WrongCell = { readonly column: string; readonly reason: string }

/** A row as an item of its batch, or everything that is wrong with it, in sentences. */
export function readSheetRow(
  sheet: Sheet,
  fields: Fields,
  unit?: string,
  unitsOf?: UnitsOf,
): { item: Item } | { wrong: WrongCell[] } {
  const read = readPlain(sheet, fields, unit, unitsOf)
  if ('item' in read) return read
  return { wrong: read.wrong.map(({ column, wanted }) => ({ column, reason: sayWanted(wanted) })) }
}
