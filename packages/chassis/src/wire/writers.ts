import { lettingNumbersStand } from '@lantoa/contracts/text'
import type { z } from 'zod'

/** Writes a value as JSON, or throws where it makes nothing of it. */
type Writer = (value: unknown) => string
type Schema = z.core.$ZodTypes
type Kind<Type extends Schema['_zod']['def']['type']> = Extract<Schema, { _zod: { def: { type: Type } } }>

/** One for each schema, which is also what lets a schema hold itself. */
const known = new WeakMap<object, Writer>()

export function writerOf(schema: z.core.$ZodType): Writer {
  const before = known.get(schema)
  if (before) return before
  let made: Writer | undefined
  known.set(schema, (value) => (made ?? byZod(schema))(value))
  made = overwriting(schema, make(schema as Schema)) // zod's own union of all kinds
  known.set(schema, made)
  return made
}

function make(schema: Schema): Writer {
  switch (schema._zod.def.type) {
    case 'string':
      return text
    case 'number':
      return 'format' in schema._zod.def ? integer : number
    case 'boolean':
      return boolean
    case 'enum':
    case 'literal':
      return choice((schema as Kind<'enum' | 'literal'>)._zod.values)
    case 'nullable':
      return nullable(writerOf((schema as Kind<'nullable'>)._zod.def.innerType))
    case 'default':
      return withDefault(schema as Kind<'default'>)
    case 'array':
      return list(writerOf((schema as Kind<'array'>)._zod.def.element))
    case 'object':
      return object(schema as Kind<'object'>)
    case 'union':
      return union(schema as Kind<'union'>)
    default:
      return byZod(schema)
  }
}

function unfit(): never {
  throw new TypeError('does not fit')
}

/** What texts mostly are made of; the rest needs a backslash. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/

function text(value: unknown): string {
  if (typeof value !== 'string') return unfit()
  return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value)
}

function number(value: unknown): string {
  return Number.isFinite(value) ? String(value) : unfit()
}

function integer(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : unfit()
}

function boolean(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : unfit()
}

function choice(values: ReadonlySet<unknown>): Writer {
  const texts = new Map([...values].map((value) => [value, JSON.stringify(value)]))
  return (value) => texts.get(value) ?? unfit()
}

function nullable(inner: Writer): Writer {
  return (value) => (value === null ? 'null' : inner(value))
}

function withDefault({ _zod: { def } }: Kind<'default'>): Writer {
  const inner = writerOf(def.innerType)
  return (value) => (value === undefined ? JSON.stringify(def.defaultValue) : inner(value))
}

function list(element: Writer): Writer {
  return (value) => {
    if (!Array.isArray(value)) return unfit()
    let written = ''
    for (let index = 0; index < value.length; index += 1) written += (index === 0 ? '' : ',') + element(value[index])
    return `[${written}]`
  }
}

function object(schema: Kind<'object'>): Writer {
  const { shape, catchall } = schema._zod.def
  const open = catchall !== undefined && catchall._zod.def.type !== 'never'
  if (open) return byZod(schema)
  const fields = Object.entries(shape).map(([key, field]) => fieldOf(key, field))
  const named = catchall ? new Set(Object.keys(shape)) : undefined
  return (value) => {
    if (!isObject(value) || (named && !hasOnly(value, named))) return unfit()
    let written = ''
    for (const { key, name, optional, write } of fields) {
      const part = value[key]
      if (part === undefined && optional) continue
      written += (written === '' ? name : `,${name}`) + write(part)
    }
    return `{${written}}`
  }
}

function fieldOf(key: string, field: z.core.$ZodType) {
  const { def } = (field as Schema)._zod
  const name = `${JSON.stringify(key)}:`
  const omissible = def.type === 'optional' && def.innerType._zod.optin !== 'optional'
  const inner = def.type === 'optional' ? def.innerType : field
  return { key, name, optional: omissible, write: writerOf(inner) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: object, named: ReadonlySet<string>): boolean {
  for (const key in value) if (!named.has(key)) return false
  return true
}

/** Where a field tells which of the options it is; other unions are left to zod, unless their options differ in type. */
function union(schema: Kind<'union'>): Writer {
  const { def } = schema._zod
  const discriminator = (def as z.core.$ZodDiscriminatedUnionDef).discriminator
  if (discriminator === undefined) return byType(schema)
  const writers = new Map<unknown, Writer>()
  for (const option of def.options) {
    for (const value of option._zod.propValues?.[discriminator] ?? []) writers.set(value, writerOf(option))
  }
  return (value) => (isObject(value) ? (writers.get(value[discriminator]) ?? unfit)(value) : unfit())
}

const TYPES: Partial<Record<Schema['_zod']['def']['type'], string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
}

function byType(schema: Kind<'union'>): Writer {
  const { options } = schema._zod.def
  const writers = new Map(options.map((option) => [TYPES[(option as Schema)._zod.def.type], writerOf(option)]))
  if (writers.size < options.length || writers.has(undefined)) return byZod(schema)
  return (value) => (writers.get(typeof value) ?? unfit)(value)
}

function byZod(schema: z.core.$ZodType): Writer {
  return (value) => JSON.stringify(lettingNumbersStand(() => (schema as z.ZodType).parse(value)).result) ?? unfit()
}

/** Texts in one form and numbers that are rounded: what a schema says of them is done here too. */
function overwriting(schema: z.core.$ZodType, write: Writer): Writer {
  const changes = (schema as Schema)._zod.def.checks?.flatMap(({ _zod: { def } }) =>
    def.check === 'overwrite' ? [(def as z.core.$ZodCheckOverwriteDef).tx] : [],
  )
  if (!changes?.length) return write
  return (value) => write(changes.reduce((changed: unknown, change) => change(changed), value))
}
