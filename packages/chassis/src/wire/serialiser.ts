import { lettingNumbersStand } from '@lantoa/contracts/text'
import type { z } from 'zod'
import { writerOf } from './writers.ts'

/** In tests whatever is written is compared with what zod makes of it. */
const CHECKED = process.env.NODE_ENV === 'test'

/**
 * The JSON text of a value as its schema has it: what the schema does not name is never in it. Made from the schema once,
 * so that a value is not parsed, copied and then written, but only written. It looks at types and choices, not at patterns
 * and limits; what it can make nothing of goes through zod, which knows better or says what does not fit.
 * @throws ZodError when the value does not fit
 */
export function serialiserOf(schema: z.ZodType, checked = CHECKED): (value: unknown) => string {
  const write = writerOf(schema)
  // What was recorded before numbers were refused in words is still answered.
  const byZod = (value: unknown) => JSON.stringify(lettingNumbersStand(() => schema.parse(value)).result)
  function written(value: unknown): string {
    try {
      return write(value)
    } catch {
      return byZod(value)
    }
  }
  return checked ? (value) => equal(written(value), byZod(value)) : written
}

function equal(text: string, expected: string): string {
  if (text !== expected) throw new Error(`Written as ${text}, which zod writes as ${expected}`)
  return text
}
