import { columnsOf, type Sheet } from '@lantoa/sheets/sheet'
import { readSheetFile } from '../files/sheet-file.ts'
import { type Given, type Line, lineReader } from './read-line.ts'
import type { Refused } from './refused-file.ts'

/** Rows beside each other: those that can be sent, and those that cannot be read. */
export type Chunk = { readonly rows: number; readonly lines: readonly Line[]; readonly refused: readonly Refused[] }

const HINT = 'an empty list with all of them is written by `template`'
/** As many as a service takes in one request. */
const CHUNK_ROWS = 1000
/** From so many on a chunk ends with a home, so that what its rows say of it is read before it is sent. */
const ENOUGH_ROWS = 970

/** Reads the file as it is sent: of one of any length a chunk, the ids in it, and what it says of homes. */
export async function* chunksOf(sheet: Sheet, path: string, given: Given = {}): AsyncGenerator<Chunk> {
  const reader = lineReader(sheet, given)
  let lines: Line[] = []
  let refused: Refused[] = []
  let home: string | undefined
  const columns = { ...columnsOf(sheet, { withoutUnit: given.unit !== undefined }), hint: HINT }
  for await (const row of readSheetFile(path, columns)) {
    const placed = await reader.place(row)
    const next = 'reasons' in placed ? undefined : placed.home
    const rows = lines.length + refused.length
    if (rows >= CHUNK_ROWS || (rows >= ENOUGH_ROWS && (next === undefined || next !== home))) {
      reader.seal()
      yield { rows, lines, refused }
      lines = []
      refused = []
    }
    home = next
    const read = 'reasons' in placed ? placed : reader.read(placed)
    if ('reasons' in read) refused.push(read)
    else lines.push(read)
  }
  yield { rows: lines.length + refused.length, lines, refused }
}
