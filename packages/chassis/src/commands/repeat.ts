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
export function withoutDefaults({ shape }: z.ZodObject, content: object): object {
  const fields: Record<string, z.core.$ZodType | undefined> = shape
  return Object.fromEntries(
    Object.entries(content).filter(([field, value]) => {
      const granted = fields[field] && z.safeParse(fields[field], undefined)
      return !(granted?.success && isDeepStrictEqual(granted.data, value))
    }),
  )
}
