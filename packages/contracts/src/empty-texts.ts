import { normalText } from '@lantoa/vietnam/normal-text'
import type { z } from 'zod'

type Cleaning = (value: unknown) => unknown
type Field = { readonly name: string; readonly instead?: null | undefined; readonly clean: Cleaning | undefined }
type Fields = Readonly<Record<string, unknown>>

const known = new WeakMap<z.core.$ZodType, Cleaning>()

/**
 * Leaves out optional texts in which nothing can be seen, as a form sends a field that nobody filled in: null where the
 * schema knows it, else absent. What is required is left to be refused.
 */
export function withoutEmptyTexts(schema: z.core.$ZodType, value: unknown): unknown {
  let clean = known.get(schema)
  if (!clean) {
    clean = cleaningOf(schema) ?? ((as) => as)
    known.set(schema, clean)
  }
  return clean(value)
}

/** Nothing for a schema that has no optional text in it. */
function cleaningOf(schema: z.core.$ZodType): Cleaning | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return ofFields(Object.entries(def.shape).flatMap(fieldOf))
  if (def.type === 'array') {
    const clean = cleaningOf(def.element)
    return clean && ((value) => (Array.isArray(value) ? value.map(clean) : value))
  }
  if (def.type === 'pipe') return cleaningOf(def.in)
  if (def.type === 'union') return inTurn(def.options.flatMap((option) => cleaningOf(option) ?? []))
  return 'innerType' in def ? cleaningOf(def.innerType) : undefined
}

/** Fields of other choices are not there, and those of one name mean the same in all. */
function inTurn(cleanings: readonly Cleaning[]): Cleaning | undefined {
  return cleanings.length === 0 ? undefined : (value) => cleanings.reduce((now, clean) => clean(now), value)
}

function fieldOf([name, schema]: [string, z.core.$ZodType]): Field[] {
  const empty = emptyOf(schema)
  if (empty) return [{ name, ...empty, clean: undefined }]
  const clean = cleaningOf(schema)
  return clean ? [{ name, clean }] : []
}

function ofFields(fields: readonly Field[]): Cleaning | undefined {
  if (fields.length === 0) return undefined
  return (value) => (typeof value === 'object' && value !== null ? cleanFields(value as Fields, fields) : value)
}

/** The same object where nothing is empty, which is nearly always. */
function cleanFields(given: Fields, fields: readonly Field[]): Fields {
  let kept = given
  for (const { name, clean, instead } of fields) {
    const value = given[name]
    if (value === undefined) continue
    const now = clean ? clean(value) : isEmptyText(value) ? instead : value
    if (now === value) continue
    const { [name]: _empty, ...others } = kept
    kept = now === undefined ? others : { ...others, [name]: now }
  }
  return kept
}

function isEmptyText(value: unknown): boolean {
  return typeof value === 'string' && !/[!-~]/.test(value) && normalText(value) === ''
}

/** What stands for a text that is not given; undefined for what is no text or has to be given. */
function emptyOf(schema: z.core.$ZodType): { instead: null | undefined } | undefined {
  let inner = schema as z.core.$ZodTypes
  const wrappings = new Set<string>()
  for (let next = within(inner); next; next = within(inner)) {
    wrappings.add(inner._zod.def.type)
    inner = next
  }
  if (wrappings.size === 0 || !isText(inner)) return undefined
  return { instead: wrappings.has('nullable') ? null : undefined }
}

function within({ _zod: { def } }: z.core.$ZodTypes): z.core.$ZodTypes | undefined {
  if ('innerType' in def) return def.innerType as z.core.$ZodTypes
  return def.type === 'pipe' ? (def.in as z.core.$ZodTypes) : undefined
}

/** Words and codes that are read in one form; ids, days and what a program gives back are none. */
export function isText(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'union') return def.options.every(isText)
  if (def.type !== 'string' || 'format' in def) return false
  return def.checks?.some(({ _zod }) => _zod.def.check === 'overwrite') ?? false
}
