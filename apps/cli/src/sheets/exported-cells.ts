import { isId, readCell, textIn } from '@lantoa/sheets/read-row'
import { CODE_COLUMN, type Sheet, type SheetColumn, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import { showCell } from '@lantoa/sheets/show-cell'
import type { WrongCell } from './read-row.ts'
import { sayWanted } from './say-wanted.ts'

type Fields = Readonly<Record<string, string>>

/** What is wrong with the cells that an export has: version and id belong together, and a new thing begins in one state. */
export function wrongOfExport(sheet: Sheet, fields: Fields): WrongCell[] {
  const version = textIn(fields, VERSION_COLUMN.path)
  if (!/^\d{0,9}$/.test(version)) return [{ column: VERSION_COLUMN.path, reason: 'a number, as it was exported' }]
  if (version === '') return sheet.columns.filter(isSaid).flatMap((column) => wrongState(sheet, column, fields))
  return isId(textIn(fields, CODE_COLUMN)) ? [] : [{ column: CODE_COLUMN, reason: WITHOUT_ID }]
}

/** What an export shows and no import takes. */
function isSaid({ shown, kind }: SheetColumn): boolean {
  return shown === true && kind !== 'written'
}

const WITHOUT_ID = `it was exported with its id: put that back, or empty "${VERSION_COLUMN.vi}" to record a new one`

function wrongState({ again }: Sheet, column: SheetColumn, fields: Fields): WrongCell[] {
  const text = textIn(fields, column.path)
  const [first] = column.values ?? []
  if (text === '') return []
  const read = readCell(column, text)
  if ('value' in read && read.value === first) return []
  const word = showCell(column, { [column.path]: first })
  const reason = 'wanted' in read ? sayWanted(read.wanted) : `a new one is "${word}": ${again?.others ?? ''}`
  return [{ column: column.path, reason }]
}
