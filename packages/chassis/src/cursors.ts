import { ProblemError } from './problems.ts'

/** An opaque cursor over a stable order: the sort values of the last entry of a page. */
export function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place a cursor stands for, which must have as many parts as the list sorts by; undefined for the first page. */
export function decodeCursor(cursor: string | undefined, parts: number): (string | number)[] | undefined {
  if (cursor === undefined) return undefined
  const place = parse(cursor)
  const sound = Array.isArray(place) && place.length === parts && place.every(isSortValue)
  if (sound) return place
  const errors = [{ pointer: '#/query/cursor', detail: 'not a cursor of this list' }]
  throw new ProblemError('bad-cursor', 'The cursor is not one of this list: start again without it.', { errors })
}

/**
 * Cuts what a list query returned to a page: ask the database for `limit + 1`, the one too many says that a next page
 * exists.
 */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => readonly (string | number)[],
  item: (row: Row) => Item,
): { items: Item[]; next?: string } {
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

function isSortValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
