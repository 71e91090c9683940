import { z } from 'zod'

type Bare = { readonly schema: unknown; readonly isOptional: boolean; readonly isNullable: boolean }

/** A schema without what makes it optional. */
export function unwrap(schema: unknown): Bare {
  if (schema instanceof z.ZodNullable) return { ...unwrap(schema.unwrap()), isOptional: true, isNullable: true }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return { ...unwrap(schema.unwrap()), isOptional: true }
  }
  return { schema, isOptional: false, isNullable: false }
}

/** Where days stand among fields: `chipCardsSince`, `qr.since`. */
export function daysIn(fields: z.ZodRawShape): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { schema } = unwrap(field)
    if (schema instanceof z.ZodObject) return daysIn(schema.shape).map((path) => `${name}.${path}`)
    return schema instanceof z.ZodISODate ? [name] : []
  })
}

/** Fields by which a list may be sorted: numbers, days and choices that are never empty. Texts may name a person. */
export function sortedFields(fields: z.ZodRawShape): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { schema, isNullable } = unwrap(field)
    const isSorted = schema instanceof z.ZodEnum || schema instanceof z.ZodNumber || schema instanceof z.ZodISODate
    return isSorted && !isNullable ? [name] : []
  })
}

/** The same fields for a correction: whatever is left out stays as it is, inside of objects as well. */
export function correctionOf(fields: z.ZodRawShape): z.ZodRawShape {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, partOf(field).optional()]))
}

function partOf(field: z.ZodRawShape[string]): z.ZodType {
  const { schema, isNullable } = unwrap(field)
  if (schema instanceof z.ZodObject) {
    const part = z.strictObject(correctionOf(schema.shape))
    return isNullable ? part.nullable() : part
  }
  if (!(field instanceof z.ZodDefault)) return field as z.ZodType
  const part = field.unwrap() as z.ZodType
  // An empty text is left out of a body as not said, so what is no longer so is said by null.
  return field.def.defaultValue === '' ? part.nullable().transform((text) => text ?? '') : part
}
