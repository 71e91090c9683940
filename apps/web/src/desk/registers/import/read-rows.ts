import { type Fields, type Item, readCell, readSheetRow, textIn, type Wanted } from '@lantoa/sheets/read-row'
import { allColumns, columnsOf, type Sheet, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import type { CellFault } from '@lantoa/sheets/sheet-cell'
import type { Unread } from '../form/bodies.ts'
import { isFilled, readTableCell, shownIn, type Table, type TableCell } from './read-table.ts'

/** A cell of a spreadsheet's file that is not read. */
type FaultyCell = { readonly column: string; readonly fault: CellFault }
/** A row as it will be sent, or what is wrong with it; `version`: it is of an export; `sameAs`: the row above that is the same thing. */
export type Line = { readonly row: number; readonly fields: Fields } & (
  | { readonly item: Item; readonly version?: number }
  | { readonly wrong: readonly (Unread | FaultyCell)[] }
  | { readonly sameAs: number }
)
export type Reading = {
  /** The field of each column, in the order of the columns. */
  readonly fields: readonly (string | undefined)[]
  /** Fields of which an empty cell means what stands above it. */
  readonly filled: ReadonlySet<string>
  /** In whose list codes stand where a row does not say it. */
  readonly unit: string | undefined
}

/** Reads all rows. Ids come of codes, or of what a row says, so that a list that is sent again changes nothing. */
export function readRows(sheet: Sheet, table: Table, reading: Reading): Line[] {
  const rows = new Map<unknown, number>()
  return fieldsOfRows(sheet, table, reading).map(({ row, fields, faults }): Line => {
    if (faults.length > 0) return { row, fields, wrong: faults }
    const unit = fields[sheet.unit.toLowerCase()] || reading.unit
    const read = readSheetRow(sheet, fields, unit)
    const version = readVersion(fields)
    if ('wrong' in read || 'wanted' in version) {
      const unread = 'wanted' in version ? [{ column: VERSION_COLUMN.path, wanted: version.wanted }] : []
      return { row, fields, wrong: [...('wrong' in read ? read.wrong : []), ...unread] }
    }
    const id = read.item[sheet.idField]
    const sameAs = rows.get(id)
    if (sameAs !== undefined) return { row, fields, sameAs }
    rows.set(id, row)
    return { row, fields, item: read.item, ...version }
  })
}

function readVersion(fields: Fields): { version?: number } | { wanted: Wanted } {
  const text = textIn(fields, VERSION_COLUMN.path)
  if (text === '') return {}
  const read = readCell(VERSION_COLUMN, text)
  return 'wanted' in read ? read : { version: Number(read.value) }
}

type RowFields = { readonly row: number; readonly fields: Fields; readonly faults: readonly FaultyCell[] }

/** Rows as fields; a merged cell stands in the first of its rows only. */
function fieldsOfRows(sheet: Sheet, { rows }: Table, { fields, filled }: Reading): RowFields[] {
  const columns = columnsOf(sheet)
  const above: Record<string, TableCell> = {}
  return rows.map(({ row, cells }) => {
    const faults: FaultyCell[] = []
    const said = fields.flatMap((name, at) => {
      if (name === undefined) return []
      const own = cells[at] ?? ''
      if (isFilled(own)) above[name] = own
      const cell = !isFilled(own) && filled.has(name) ? (above[name] ?? '') : own
      const read = readTableCell(cell, name, columns)
      if ('fault' in read) faults.push({ column: pathOf(sheet, name), fault: read.fault })
      return [[name, 'text' in read ? read.text : shownIn(cell)] as const]
    })
    return { row, fields: Object.fromEntries(said), faults }
  })
}

function pathOf(sheet: Sheet, name: string): string {
  return allColumns(sheet).find(({ path }) => path.toLowerCase() === name)?.path ?? name
}

/** Fields that have to be there, and are empty under a row that has them: in spreadsheets such cells are often merged. */
export function likelyMerged(sheet: Sheet, { rows }: Table, fields: readonly (string | undefined)[]): string[] {
  const needed = sheet.columns.filter(({ required }) => required).map(({ path }) => path.toLowerCase())
  return fields.flatMap((name, at) => {
    if (name === undefined || !needed.includes(name)) return []
    const first = rows.findIndex(({ cells }) => isFilled(cells[at]))
    return first >= 0 && rows.slice(first).some(({ cells }) => !isFilled(cells[at])) ? [name] : []
  })
}
