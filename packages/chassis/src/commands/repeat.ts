import { isDeepStrictEqual } from 'node:util'
import type { Route } from '@lantoa/contracts/define-route'
import { lettingNumbersStand } from '@lantoa/contracts/text'
import { z } from 'zod'
import { canonical, isEmpty } from './canonical.ts'

const readers = new WeakMap<Route, z.ZodObject>()

/**
 * Whether two inputs of a route say the same. Both are read by today's schema, so that one which was recorded before a
 * field with a default came is still recognised; empty fields count as left out, and the order of fields as nothing.
 * `before` may have more fields than the input: a stored thing serves where its input was not kept.
 */
export function isRepeat(route: Route, before: unknown, input: unknown): boolean {
  return canonical(read(route, before), isEmpty) === canonical(read(route, input), isEmpty)
}

function read(route: Route, value: unknown): unknown {
  let reader = readers.get(route)
  if (!reader) {
    // The words that a code was read from say no more than the code.
    const { asWritten: _words, ...said } = { ...route.params.shape, ...route.body.shape }
    reader = z.object(said)
    readers.set(route, reader)
  }
  const schema = reader
  const { result: parsed } = lettingNumbersStand(() => schema.safeParse(value))
  return parsed.success ? parsed.data : value
}

/** Content without the fields that say what the schema takes for granted where they are left out. */
export function withoutDefaults(schema: z.ZodObject, content: object): object {
  const granted = grantedBy(schema)
  return Object.fromEntries(
    Object.entries(content).filter(([field, value]) => {
      return !(granted.has(field) && isDeepStrictEqual(granted.get(field), value))
    }),
  )
}

const known = new WeakMap<z.ZodObject, ReadonlyMap<string, unknown>>()

/** What a schema makes of fields that are left out, of those that may be; found once, for it is asked of each command. */
function grantedBy(schema: z.ZodObject): ReadonlyMap<string, unknown> {
  const before = known.get(schema)
  if (before) return before
  const fields: [string, z.core.$ZodType][] = Object.entries(schema.shape)
  const granted = new Map(
    fields.flatMap(([name, field]): [string, unknown][] => {
      const absent = z.safeParse(field, undefined)
      return absent.success ? [[name, absent.data]] : []
    }),
  )
  known.set(schema, granted)
  return granted
}
