import { Uuid } from '@lantoa/contracts/ids'
import { Day, Instant } from '@lantoa/contracts/time'
import { z } from 'zod'
import { isBroken } from './parse-input.ts'
import { ProblemError } from './problems.ts'

/** An opaque cursor over a stable order: the sort values of the last entry of a page. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

const SORT_VALUES = {
  text: z.string().refine((text) => !isBroken(text)),
  number: z.int32(),
  bigint: z.int(),
  uuid: Uuid,
  day: Day,
  instant: Instant,
}
export type SortValue = keyof typeof SORT_VALUES
type Place<Kinds extends readonly SortValue[]> = {
  [Index in keyof Kinds]: z.output<(typeof SORT_VALUES)[Kinds[Index]]>
}

/**
 * The place a cursor stands for; undefined for the first page. What the list sorts by is checked, so that a forged
 * cursor is the caller's problem and never the database's. `pointer`: where the request has it.
 * @throws ProblemError `bad-cursor`
 */
export function decodeCursor<const Kinds extends readonly SortValue[]>(
  cursor: string | undefined,
  kinds: Kinds,
  pointer = '#/query/cursor',
): Place<Kinds> | undefined {
  if (cursor === undefined) return undefined
  const place = parse(cursor)
  const parts = Array.isArray(place) && place.length === kinds.length ? place : []
  const read = kinds.map((kind, index) => SORT_VALUES[kind].safeParse(parts[index]))
  if (read.every(({ success }) => success)) return read.map(({ data }) => data) as unknown as Place<Kinds> // just checked
  throw badCursor(pointer)
}

/** Also for a cursor that names an entry which is not, or no longer, one of the list: an empty page would look like its end. */
export function badCursor(pointer = '#/query/cursor'): ProblemError {
  const errors = [{ pointer, detail: 'not a cursor of this list' }]
  return new ProblemError('bad-cursor', 'The cursor is not one of this list: start again without it.', { errors })
}

export type Page<Item> = { items: Item[]; next?: string }

/**
 * Cuts what a list query returned to a page: ask the database for `limit + 1`, the one too many says that a next page
 * exists. `item`: what is answered of a row, else the row.
 */
export function pageFrom<Row, Item = Row>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => readonly (string | number)[],
  item: (row: Row) => Item = (row) => row as unknown as Item,
): Page<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const items = rows.slice(0, limit).map(item)
  return last === undefined ? { items } : { items, next: encodeCursor(place(last)) }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
