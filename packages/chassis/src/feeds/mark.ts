import { Uuid } from '@lantoa/contracts/ids'
import { z } from 'zod'
import { badCursor } from '../http/cursors.ts'

const Kind = z.string().regex(/^[a-z]{1,40}$/)
const Thing = z.tuple([Kind, Uuid])
const Place = z.tuple([z.int().min(0), Kind, Uuid])

/** A thing of a pack, as its kind and id. */
export type Thing = z.output<typeof Thing>
/** A change as its transaction, and the thing that it was about. */
export type Place = z.output<typeof Place>

/** Where a reader of a pack stands. */
export type Mark = {
  readonly epoch: string
  /** The last change that was read; null: none was there. */
  readonly place: Place | null
  /** The last thing that was read of a pack that is not whole yet. */
  readonly filled: Thing | null
}

const Written = z.tuple([z.string().max(40), Place.nullable(), Thing.nullable()])

export function writeMark({ epoch, place, filled }: Mark): string {
  return Buffer.from(JSON.stringify([epoch, place, filled])).toString('base64url')
}

/** @throws ProblemError `bad-cursor` */
export function readMark(cursor: string): Mark {
  const { data } = Written.safeParse(parse(cursor))
  if (!data) throw badMark()
  const [epoch, place, filled] = data
  return { epoch, place, filled }
}

export function badMark() {
  return badCursor('#/query/since')
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
