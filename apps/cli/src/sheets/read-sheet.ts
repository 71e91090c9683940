import { normalText } from '@lantoa/vietnam/normal-text'
import type { At } from '../files/file-row.ts'
import { readSheetFile } from '../files/sheet-file.ts'
import { type Item, readSheetRow, type WrongCell } from './read-row.ts'
import type { Refused } from './refused-file.ts'
import { CODE_COLUMN, columnsOf, type Sheet, VERSION_COLUMN } from './sheet.ts'

type Fields = Readonly<Record<string, string>>

/** A row that could be read. `version`: of what is recorded, where the row was exported. `before`: the home of a person. */
export type Line = {
  readonly at: At
  readonly fields: Fields
  readonly item: Item
  readonly version?: number
  readonly before?: Item
}

/** Rows beside each other: those that can be sent, and those that cannot be read. */
export type Chunk = { readonly rows: number; readonly lines: readonly Line[]; readonly refused: readonly Refused[] }

/** As many as a service takes in one request. */
const CHUNK_ROWS = 1000

/** Rows by their ids, each with where it stands, and the ids of what they named that is recorded before them. */
type Known = { readonly rows: Map<unknown, string>; readonly before: Set<unknown> }

/** Reads the file as it is sent: of one of any length a chunk, and the ids in it. */
export async function* chunksOf(sheet: Sheet, path: string): AsyncGenerator<Chunk> {
  const known: Known = { rows: new Map(), before: new Set() }
  let lines: Line[] = []
  let refused: Refused[] = []
  for await (const row of readSheetFile(path, columnsOf(sheet))) {
    const read = 'reasons' in row ? row : readLine(sheet, row, known)
    if ('reasons' in read) refused.push(read)
    else lines.push(read)
    const rows = lines.length + refused.length
    if (rows < CHUNK_ROWS) continue
    yield { rows, lines, refused }
    lines = []
    refused = []
  }
  yield { rows: lines.length + refused.length, lines, refused }
}

function readLine(sheet: Sheet, { at, fields }: { at: At; fields: Fields }, known: Known): Line | Refused {
  const version = normalText(fields[VERSION_COLUMN.path] ?? '')
  const read = readSheetRow(sheet, fields)
  const repeat = 'item' in read ? repeatOf(sheet, fields, read.item, known) : undefined
  if (repeat !== undefined) return { at: at(), reasons: [repeat], fields }
  const first = 'item' in read ? readFirst(sheet, fields, read.item, known.before) : undefined
  const wrong = [
    ...('wrong' in read ? read.wrong : []),
    ...(first && 'wrong' in first ? first.wrong : []),
    ...(/^\d{0,9}$/.test(version) ? [] : [{ column: VERSION_COLUMN.path, reason: 'a number, as it was exported' }]),
  ]
  if (wrong.length > 0 || !('item' in read)) return { at: at(), reasons: wrong.map(reasonOf), fields }
  known.rows.set(read.item[sheet.idField], at())
  return {
    ...{ at, fields, item: read.item },
    ...(version !== '' && { version: Number(version) }),
    ...(first && 'item' in first && { before: first.item }),
  }
}

/** Two rows of one id would be one thing: whoever counts on two has to hear of it. */
function repeatOf({ idField }: Sheet, fields: Fields, item: Item, { rows }: Known): string | undefined {
  const before = rows.get(item[idField])
  if (before === undefined) return undefined
  const isCoded = normalText(fields[CODE_COLUMN] ?? '') !== ''
  return isCoded
    ? `${CODE_COLUMN}: as ${before}: give each row its own`
    : `the same as ${before}: delete one, or give each a code of its own`
}

/** What a row names that is to be recorded before it, once for the whole file; nothing where its columns are empty. */
function readFirst({ first }: Sheet, fields: Fields, item: Item, known: Set<unknown>) {
  const id = first && item[first.idField]
  if (!first || known.has(id)) return undefined
  if (first.columns.every(({ path }) => normalText(fields[path.toLowerCase()] ?? '') === '')) return undefined
  const read = readSheetRow(first, { ...fields, code: String(id) })
  if ('item' in read) known.add(id)
  return read
}

function reasonOf({ column, reason }: WrongCell): string {
  return `${column}: ${reason}`
}
