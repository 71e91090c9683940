import { z } from 'zod'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** Requests forbid fields they do not know; answers and events may gain fields, so theirs forbid nothing. */
export type Direction = 'request' | 'answer'

type Target = 'draft-2020-12' | 'draft-7'
type Definitions = Record<string, Json>

const REF = /^#\/(?:\$defs|definitions)\/(.+)$/

/**
 * Turns zod schemas into JSON Schemas that share named components (`.meta({ id })`). `finish` puts the components
 * into a document and points every `$ref` at them; a name whose request differs from its answer becomes `<Name>Input`.
 */
export function schemaCollector(target: Target) {
  const collected: Record<Direction, Definitions> = { request: {}, answer: {} }

  function add(schema: z.ZodType, direction: Direction): JsonObject {
    const { $schema, $defs, definitions, ...own } = convert(schema, target, direction)
    for (const [name, definition] of Object.entries({ ...asObject($defs), ...asObject(definitions) })) {
      keep(
        collected[direction],
        name,
        mapRefs(definition, (ref) => mark(ref, direction)),
      )
    }
    return asObject(mapRefs(own, (ref) => mark(ref, direction)))
  }

  function finish(document: JsonObject): { document: JsonObject; schemas: JsonObject } {
    const renamed = differing(collected.request, collected.answer)
    const resolve = (ref: string) => resolveRef(ref, renamed)
    const requests = Object.entries(collected.request).map(([name, schema]) => [inputName(name, renamed), schema])
    const schemas = Object.fromEntries([...requests, ...Object.entries(collected.answer)].sort(byName))
    return { document: asObject(mapRefs(document, resolve)), schemas: asObject(mapRefs(schemas, resolve)) }
  }

  return { add, finish }
}
export type SchemaCollector = ReturnType<typeof schemaCollector>

function convert(schema: z.ZodType, target: Target, direction: Direction): JsonObject {
  const converted = z.toJSONSchema(schema, {
    target,
    io: direction === 'request' ? 'input' : 'output',
    override: ({ jsonSchema }) => simplify(jsonSchema as Record<string, unknown>, direction),
  })
  // Through JSON, because zod's result carries functions and prototypes that documents must not hold.
  return JSON.parse(JSON.stringify(converted))
}

const SPELLED_OUT: readonly unknown[] = [z.core.regexes.date.source, z.core.regexes.uuid().source]

/** Drops what says nothing: patterns that only spell out a format, bounds that every safe integer keeps. */
function simplify(schema: Record<string, unknown>, direction: Direction): void {
  if (schema.format === 'date-time' || SPELLED_OUT.includes(schema.pattern)) delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (direction === 'answer' && schema.additionalProperties === false) delete schema.additionalProperties
}

function keep(definitions: Definitions, name: string, definition: Json): void {
  const known = definitions[name]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition))
    throw new Error(`Two different schemas share the id ${name}`)
  definitions[name] = definition
}

function mark(ref: string, direction: Direction): string {
  const name = REF.exec(ref)?.[1]
  return name === undefined ? ref : `${direction}:${name}`
}

function resolveRef(ref: string, renamed: ReadonlySet<string>): string {
  const [direction, name] = ref.split(':')
  if (name === undefined) return ref
  return `#/components/schemas/${direction === 'request' ? inputName(name, renamed) : name}`
}

function inputName(name: string, renamed: ReadonlySet<string>): string {
  return renamed.has(name) ? `${name}Input` : name
}

/** Names that mean one thing in requests and another in answers, by themselves or by what they refer to. */
function differing(requests: Definitions, answers: Definitions): ReadonlySet<string> {
  const shared = Object.keys(requests).filter((name) => answers[name] !== undefined)
  const shape = (schema: Json | undefined) => JSON.stringify(mapRefs(schema ?? null, (ref) => ref.split(':')[1] ?? ref))
  const found = new Set(shared.filter((name) => shape(requests[name]) !== shape(answers[name])))
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const name of shared) if (refsOf(requests[name]).some((ref) => found.has(ref))) found.add(name)
  }
  return found
}

function refsOf(schema: Json | undefined): string[] {
  const refs: string[] = []
  mapRefs(schema ?? null, (ref) => {
    refs.push(ref.split(':')[1] ?? ref)
    return ref
  })
  return refs
}

function mapRefs(value: Json, change: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((entry) => mapRefs(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === '$ref' && typeof entry === 'string' ? change(entry) : mapRefs(entry, change),
    ]),
  )
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}
