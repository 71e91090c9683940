import { decodeCursor } from '@lantoa/chassis/cursors'
import { ProblemError } from '@lantoa/chassis/problems'
import { z } from 'zod'

/** The id of the last entry of the page before; lists of persons keep no more in a cursor. */
export function idInCursor(cursor: string | undefined): string | undefined {
  const [id] = decodeCursor(cursor, 1) ?? []
  if (id === undefined) return undefined
  const parsed = z.uuid().safeParse(id)
  if (parsed.success) return parsed.data
  throw new ProblemError('bad-cursor', 'The cursor is not one of this list: start again without it.')
}
