import { normalText } from '@lantoa/vietnam/normal-text'
import type { At } from '../files/file-row.ts'
import type { PlaceRow } from './former-units.ts'
import { homesOfFile } from './homes-of-file.ts'
import { type Item, idOf, isId, readSheetRow, textIn, unitIn, type WrongCell } from './read-row.ts'
import type { Refused } from './refused-file.ts'
import { CODE_COLUMN, CODE_HEADING, headingOf, type Sheet, VERSION_COLUMN } from './sheet.ts'

type Fields = Readonly<Record<string, string>>
type Row = { readonly at: At; readonly fields: Fields }
/** A row of which is known in whose lists its codes count. `home`: what its rows have in common, of people. */
export type PlacedRow = Row & { readonly unit: string | undefined; readonly home: string | undefined }

/** A row that could be read. `version`: of what is recorded, where the row was exported. `before`: the home of a person. */
export type Line = {
  readonly at: At
  readonly fields: Fields
  readonly item: Item
  readonly version?: number
  readonly before?: Item
}

/** What is known of the units of a file beside what stands in it. */
export type Given = { readonly unit?: string | undefined; readonly placeRow?: PlaceRow }

/** Reads the rows of one file, in their order. */
export function lineReader(sheet: Sheet, { unit: given, placeRow }: Given) {
  const homes = homesOfFile(sheet)
  const rows = new Map<unknown, string>()
  const homeColumn = sheet.columns.find(({ of }) => of !== undefined && of === sheet.first?.name)
  /** The unit that a home's code was last named with: further rows of the home may leave it empty. */
  const unitOfHome = new Map<string, string>()

  async function place({ at, fields }: Row): Promise<PlacedRow | Refused> {
    const code = homeColumn ? textIn(fields, homeColumn.path).toLowerCase() : ''
    const typed = unitIn(sheet, fields)
    if (typed !== undefined && code !== '' && !isId(code)) unitOfHome.set(code, typed)
    const named = typed ?? unitOfHome.get(code) ?? given
    const placed = placeRow ? await placeRow(fields, named) : { unit: named }
    if ('reason' in placed) return { at: at(), reasons: [placed.reason], fields }
    return { at, fields, unit: placed.unit, home: homeIn(sheet, code, placed.unit) }
  }

  function read({ at, fields, unit, home }: PlacedRow): Line | Refused {
    const own = readSheetRow(sheet, fields, unit)
    const repeat = 'item' in own ? repeatOf(sheet, fields, own.item, rows) : undefined
    if (repeat !== undefined) return { at: at(), reasons: [repeat], fields }
    const first = home ? homes.read({ at: at(), fields, unit, id: home }) : undefined
    const version = normalText(fields[VERSION_COLUMN.path] ?? '')
    const wrong = [
      ...('wrong' in own ? own.wrong : []),
      ...(first?.wrong ?? []),
      ...(/^\d{0,9}$/.test(version) ? [] : [{ column: VERSION_COLUMN.path, reason: 'a number, as it was exported' }]),
    ]
    if (wrong.length > 0 || !('item' in own)) return { at: at(), reasons: reasonsOf(sheet, wrong), fields }
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

/** The id of the home that a person's row names, if its code means anything. */
function homeIn({ first }: Sheet, code: string, unit: string | undefined): string | undefined {
  const isKnown = first && code !== '' && (unit !== undefined || isId(code))
  return isKnown ? idOf(first.name, unit, code) : undefined
}

/** Two rows of one id would be one thing: whoever counts on two has to hear of it. */
function repeatOf({ idField }: Sheet, fields: Fields, item: Item, rows: ReadonlyMap<unknown, string>) {
  const before = rows.get(item[idField])
  if (before === undefined) return undefined
  const isCoded = normalText(fields[CODE_COLUMN] ?? '') !== ''
  return isCoded
    ? `${CODE_HEADING}: as ${before}: give each row its own`
    : `the same as ${before}: delete one, or give each a code of its own`
}

/** What is wrong with cells, each once: the home's may be the person's too. */
function reasonsOf(sheet: Sheet, wrong: readonly WrongCell[]): string[] {
  return [...new Set(wrong.map(({ column, reason }) => `${headingOf(sheet, column)}: ${reason}`))]
}
