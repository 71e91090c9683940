import { isDeepStrictEqual } from 'node:util'
import type { Route } from '@lantoa/contracts/define-route'
import { lettingNumbersStand } from '@lantoa/contracts/text'
import { z } from 'zod'

const readers = new WeakMap<Route, z.ZodObject>()

/**
 * Whether two inputs of a route say the same. Both are read by today's schema, so that one which was recorded before a
 * field with a default came is still recognised; empty fields count as left out, and the order of fields as nothing.
 * `before` may have more fields than the input: a stored thing serves where its input was not kept.
 */
export function isRepeat(route: Route, before: unknown, input: unknown): boolean {
  return canonical(read(route, before)) === canonical(read(route, input))
}

function read(route: Route, value: unknown): unknown {
  let reader = readers.get(route)
  if (!reader) {
    reader = z.object({ ...route.params.shape, ...route.body.shape })
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

/** JSON with sorted fields and without empty ones. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isFields(part) ? sortedFields(part) : part)) ?? ''
}

function sortedFields(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isFields(value) && Object.values(value).every(isEmpty)
}
