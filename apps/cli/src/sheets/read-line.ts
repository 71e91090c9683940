import { lostCodes } from '@lantoa/sheets/lost-zeros'
import { type Item, idOf, isId, textIn, type UnitsOf } from '@lantoa/sheets/read-row'
import {
  CODE_COLUMN,
  CODE_HEADING,
  firstColumnOf,
  headingOf,
  type Sheet,
  type SheetColumn,
  VERSION_COLUMN,
} from '@lantoa/sheets/sheet'
import type { At, FileRow } from '../files/file-row.ts'
import { wrongOfExport } from './exported-cells.ts'
import type { Placed, PlaceRow } from './former-units.ts'
import { homesOfFile } from './homes-of-file.ts'
import { readSheetRow, type WrongCell } from './read-row.ts'
import type { Refused } from './refused-file.ts'
import { sayWanted } from './say-wanted.ts'
import { unitOfRows } from './unit-of-row.ts'

type Fields = Readonly<Record<string, string>>
type Row = { readonly at: At; readonly fields: Fields }
/** A row of which is known in whose lists its codes count. `home`: what its rows have in common, of people. */
export type PlacedRow = Row & {
  readonly unit: string | undefined
  readonly unitsOf?: UnitsOf | undefined
  /** By column, the code that a spreadsheet took for a number. */
  readonly lost: ReadonlyMap<string, string>
  readonly home: string | undefined
}

/** A row that could be read. `version`: of what is recorded, where the row was exported. `before`: the home of a person. */
export type Line = {
  readonly at: At
  readonly fields: Fields
  readonly item: Item
  readonly version?: number
  readonly before?: Item
  /** Of a home that a person's row names: the column that does. */
  readonly namedBy?: SheetColumn
}

/** The code of a unit of which a spreadsheet has made a number. */
export type Meant = (text: string) => Promise<string | undefined>
/** What is known of the units of a file beside what stands in it. */
export type Given = { readonly unit?: string | undefined; readonly placeRow?: PlaceRow; readonly meant?: Meant }

/** Reads the rows of one file, in their order. */
export function lineReader(sheet: Sheet, { unit: given, placeRow, meant }: Given) {
  const homes = homesOfFile(sheet)
  const rows = new Map<unknown, string>()
  const unitOf = unitOfRows(sheet, given)

  /** A row with the unit that it leaves to others: a list of those that are refused may be without the others. */
  async function place(row: FileRow): Promise<PlacedRow | Refused> {
    const unit = unitOf(row.fields)
    const fields = { ...row.fields, ...(unit !== undefined && { [sheet.unit.toLowerCase()]: unit }) }
    if ('reasons' in row) return row.fields ? { ...row, fields } : row
    const placed: Placed = placeRow ? await placeRow(fields, unit) : { unit }
    if ('reason' in placed) return { at: row.at(), reasons: [placed.reason], fields }
    const lost = await lostIn(sheet, fields, meant)
    return { ...placed, at: row.at, fields, lost, home: homeIn(sheet, fields, placed.unit) }
  }

  function read({ at, fields, unit, unitsOf, home, lost }: PlacedRow): Line | Refused {
    const own = readSheetRow(sheet, fields, unit, unitsOf)
    const repeat = 'item' in own ? repeatOf(sheet, fields, own.item, rows) : undefined
    if (repeat !== undefined) return { at: at(), reasons: [repeat], fields }
    const first = home ? homes.read({ at: at(), fields, unit, id: home }) : undefined
    const version = textIn(fields, VERSION_COLUMN.path)
    const wrong = [...('wrong' in own ? own.wrong : []), ...(first?.wrong ?? []), ...wrongOfExport(sheet, fields)]
    if (wrong.length > 0 || !('item' in own)) return { at: at(), reasons: reasonsOf(sheet, wrong, lost), fields }
    rows.set(own.item[sheet.idField], at())
    const before = first?.take()
    return {
      at,
      fields,
      item: own.item,
      ...(version !== '' && { version: Number(version) }),
      ...(before && { before }),
    }
  }

  return { place, read, seal: homes.seal }
}

async function lostIn(sheet: Sheet, fields: Fields, meant: Meant | undefined): Promise<ReadonlyMap<string, string>> {
  const lost = new Map<string, string>()
  for (const { column, text } of meant ? lostCodes(sheet, fields) : []) {
    const code = await meant?.(text)
    if (code !== undefined) lost.set(column, code)
  }
  return lost
}

/** The id of the home that a person's row names, if its code means anything. */
function homeIn(sheet: Sheet, fields: Fields, unit: string | undefined): string | undefined {
  const { first } = sheet
  const code = textIn(fields, firstColumnOf(sheet)?.path ?? '')
  const isKnown = first && code !== '' && (unit !== undefined || isId(code))
  return isKnown ? idOf(first.name, unit, code) : undefined
}

/** Two rows of one id would be one thing: whoever counts on two has to hear of it. */
function repeatOf({ idField }: Sheet, fields: Fields, item: Item, rows: ReadonlyMap<unknown, string>) {
  const before = rows.get(item[idField])
  if (before === undefined) return undefined
  const isCoded = textIn(fields, CODE_COLUMN) !== ''
  return isCoded
    ? `${CODE_HEADING}: as ${before}: give each row its own`
    : `the same as ${before}: delete one, or give each a code of its own`
}

/** What is wrong with cells, each once: the home's may be the person's too. */
function reasonsOf(sheet: Sheet, wrong: readonly WrongCell[], lost: PlacedRow['lost']): string[] {
  const sayLost = (code: string) => sayWanted({ kind: 'lost-zero', choices: [code] })
  const reasons = wrong.map(({ column, reason }) => {
    const code = lost.get(column)
    return `${headingOf(sheet, column)}: ${code === undefined ? reason : sayLost(code)}`
  })
  return [...new Set(reasons)]
}
