import { isDeepStrictEqual } from 'node:util'
import { type Item, isId, setAt, textIn, valueAt } from '@lantoa/sheets/read-row'
import { CODE_COLUMN, firstColumnOf, type Sheet } from '@lantoa/sheets/sheet'
import { readSheetRow, type WrongCell } from './read-row.ts'

type Fields = Readonly<Record<string, string>>
type Row = { readonly at: string; readonly fields: Fields; readonly unit: string | undefined; readonly id: unknown }
/** What the first row of a home said of it; as text once it is sent. */
type Said = { readonly at: string; home: Item | string }
/** What a row says of a home: to be sent first, to be filled in where its first row was empty, or what is wrong with it. */
type Read = { readonly wrong: WrongCell[]; readonly take: () => Item | undefined }

/**
 * Homes that a list of people names, each once. Rows of a home may leave its columns empty but for one of them; what they
 * say has to be the same, because nobody could know which of them is right: only of a home that is named by its id it is known
 * from what is recorded.
 */
export function homesOfFile(sheet: Sheet) {
  const { first } = sheet
  const namedBy = firstColumnOf(sheet)
  const known = new Map<unknown, Said>()
  let open: Said[] = []

  function read(row: Row): Read | undefined {
    if (!first || typedIn(first, row.fields).every(({ path }) => path === first.unit)) return undefined
    const said = known.get(row.id)
    const later = { ...first, columns: typedIn(first, row.fields) }
    const home = readSheetRow(said ? later : first, { ...row.fields, [CODE_COLUMN]: String(row.id) }, row.unit)
    if ('wrong' in home) return { wrong: home.wrong, take: () => undefined }
    if (said) {
      const isSure = namedBy !== undefined && isId(textIn(row.fields, namedBy.path))
      return compare(later, home.item, said, isSure)
    }
    return { wrong: [], take: () => begin(row, home.item) }
  }

  function begin({ id, at }: Row, home: Item): Item {
    const said = { at, home }
    known.set(id, said)
    open.push(said)
    return home
  }

  return {
    read,
    /** What was read until now is sent: nothing can be filled in any more. */
    seal() {
      for (const said of open) said.home = JSON.stringify(said.home)
      open = []
    },
  }
}

/** Compares what a later row says of a home; where the first row was empty, it is taken as long as that is not sent. */
function compare({ columns }: Sheet, home: Item, said: Said, isSure: boolean): Read {
  const isSent = typeof said.home === 'string'
  const before: Item = typeof said.home === 'string' ? JSON.parse(said.home) : said.home
  const wrong: WrongCell[] = []
  const filled: string[] = []
  for (const { path: column } of columns) {
    const [is, was] = [valueAt(home, column), valueAt(before, column)]
    if (isDeepStrictEqual(is, was)) continue
    if (was !== undefined) wrong.push({ column, reason: `${said.at} says "${show(was)}" of this home` })
    else if (isSent) wrong.push({ column, reason: `${said.at} leaves it empty for this home: put its rows together` })
    else filled.push(column)
  }
  if (isSure && wrong.length > 0) return { wrong: [], take: () => withCells(before, home, columns) }
  const take = () => {
    for (const path of filled) setAt(before as Record<string, unknown>, path.split('.'), valueAt(home, path))
    return undefined
  }
  return { wrong, take }
}

/** A home as one of its rows has it, apart from what the others say. */
function withCells(before: Item, home: Item, columns: Sheet['columns']): Item {
  const own: Record<string, unknown> = structuredClone(before)
  for (const { path } of columns) setAt(own, path.split('.'), valueAt(home, path))
  return own
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}

function typedIn({ columns }: Sheet, fields: Fields) {
  return columns.filter(({ path }) => textIn(fields, path) !== '')
}
