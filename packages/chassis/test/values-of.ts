import fc from 'fast-check'
import type { z } from 'zod'

type Schema = z.core.$ZodTypes
type Kind<Type extends Schema['_zod']['def']['type']> = Extract<Schema, { _zod: { def: { type: Type } } }>

/** What is in no contract, and must never be written. */
export const UNDECLARED = { undeclared: 'never on the wire' }

/** Values that a schema may take, most of them; objects that allow of more hold something undeclared. */
export function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as Schema)._zod
  switch (def.type) {
    case 'string':
      return stringsOf(schema as Kind<'string'>)
    case 'number':
      return numbersOf(schema as Kind<'number'>)
    case 'boolean':
      return fc.boolean()
    case 'enum':
    case 'literal':
      return fc.constantFrom(...(schema as Kind<'enum' | 'literal'>)._zod.values)
    case 'nullable':
      return fc.option(valuesOf(def.innerType), { nil: null })
    case 'optional':
    case 'default':
      return fc.option(valuesOf(def.innerType), { nil: undefined })
    case 'array':
      return listsOf(schema as Kind<'array'>)
    case 'object':
      return objectsOf(schema as Kind<'object'>)
    case 'union':
      return fc.oneof(...def.options.map(valuesOf))
    case 'record':
      return fc.dictionary(fc.string(), valuesOf(def.valueType))
    default:
      return fc.anything()
  }
}

function listsOf(schema: Kind<'array'>): fc.Arbitrary<unknown> {
  const { minLength } = limitsOf(schema)
  return fc.array(valuesOf(schema._zod.def.element), { minLength, maxLength: Math.max(minLength, 3) })
}

function objectsOf({ _zod: { def } }: Kind<'object'>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, valuesOf(field)]))
  const own = fc.record(fields)
  return def.catchall ? own : own.map((value) => ({ ...value, ...UNDECLARED }))
}

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** What the checks of a schema say of it, and the schema where it is a check itself. */
function limitsOf({ _zod: { def } }: Kind<'string' | 'number' | 'array'>) {
  const checks = (def.checks ?? []).map((check) => check._zod.def as unknown as Record<string, unknown>)
  const find = (kind: string, key: string) => checks.find(({ check }) => check === kind)?.[key]
  return {
    format: 'format' in def ? def.format : undefined,
    pattern: find('string_format', 'pattern') as RegExp | undefined,
    minLength: Math.min((find('min_length', 'minimum') ?? 0) as number, 20),
    maxLength: Math.min((find('max_length', 'maximum') ?? 20) as number, 20),
    min: Math.max((find('greater_than', 'value') ?? -1e6) as number, -1e9),
    max: Math.min((find('less_than', 'value') ?? 1e6) as number, 1e9),
  }
}

function stringsOf(schema: Kind<'string'>): fc.Arbitrary<string> {
  const { format, pattern, minLength, maxLength } = limitsOf(schema)
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return days.map((text) => text.slice(0, 10))
  if (format === 'datetime') return days
  return pattern ? fc.stringMatching(pattern) : fc.string({ unit: 'binary', minLength, maxLength })
}

function numbersOf(schema: Kind<'number'>): fc.Arbitrary<number> {
  const { format, min, max } = limitsOf(schema)
  return format ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
}
