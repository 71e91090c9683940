import type { Json, JsonObject } from './json-schema.ts'
import { branchesOf, into, isObject, listOf, objectOf, type SchemaIn, typesOf, valuesOf } from './schema-view.ts'

/**
 * `break`: somebody who relied on the release stops working. `note`: worth a look before it goes out.
 * `at` says where, such as `PUT /teams/v1/visits/{visitId} request/outcome`.
 */
export type Finding = { readonly severity: 'break' | 'note'; readonly at: string; readonly message: string }

/** `written`: today's reader must take what was written before. `read`: yesterday's reader must take today's. */
export type Use = 'written' | 'read'

/** The breaks between two versions of a schema; for `read` that is the same question with the roles changed. */
export function compareSchemas(released: SchemaIn, today: SchemaIn, use: Use, at: string): Finding[] {
  return compare(released, today, { use, at, seen: new Set() })
}

type Where = { readonly use: Use; readonly at: string; readonly seen: ReadonlySet<string> }

function compare(released: SchemaIn, today: SchemaIn, where: Where): Finding[] {
  const pair = `${released.schema.$ref} ${today.schema.$ref}`
  if (where.seen.has(pair)) return []
  const bothNamed = released.schema.$ref !== undefined && today.schema.$ref !== undefined
  const inside = bothNamed ? { ...where, seen: new Set([...where.seen, pair]) } : where
  const before = branchesOf(released)
  const now = branchesOf(today)
  const [onlyBefore] = before
  const [onlyNow] = now
  if (before.length === 1 && now.length === 1 && onlyBefore && onlyNow) return comparePlain(onlyBefore, onlyNow, inside)
  return compareBranches(before, now, inside)
}

/** Every shape that may be written must find one among those that are read. */
function compareBranches(released: SchemaIn[], today: SchemaIn[], where: Where): Finding[] {
  const writers = where.use === 'written' ? released : today
  const readers = where.use === 'written' ? today : released
  return writers.flatMap((writer, index) => {
    const attempts = readers.map((reader) =>
      where.use === 'written' ? compare(writer, reader, where) : compare(reader, writer, where),
    )
    if (attempts.some((breaks) => breaks.length === 0)) return []
    const closest = released.length === today.length ? attempts[index] : undefined
    return closest ?? [broken(where, where.use === 'written' ? 'a form is no longer taken' : 'a new form is given')]
  })
}

function comparePlain(released: SchemaIn, today: SchemaIn, where: Where): Finding[] {
  return [
    ...compareTypes(released.schema, today.schema, where),
    ...compareValues(released.schema, today.schema, where),
    ...compareText(released.schema, today.schema, where),
    ...(where.use === 'written' ? compareBounds(released.schema, today.schema, where) : []),
    ...compareFields(released, today, where),
    ...compareEntries(released, today, where),
  ]
}

function compareTypes(released: JsonObject, today: JsonObject, where: Where): Finding[] {
  const [writer, reader] = where.use === 'written' ? [released, today] : [today, released]
  const taken = typesOf(reader)
  if (taken.length === 0) return []
  const given = typesOf(writer)
  const fits = (type: string) => taken.includes(type) || (type === 'integer' && taken.includes('number'))
  if (given.length > 0 && given.every(fits)) return []
  return [
    broken(where, `type changed from ${typesOf(released).join('|') || 'any'} to ${typesOf(today).join('|') || 'any'}`),
  ]
}

function compareValues(released: JsonObject, today: JsonObject, where: Where): Finding[] {
  if (today['x-open'] === true) return []
  const before = valuesOf(released)
  const now = valuesOf(today)
  const [given, taken] = where.use === 'written' ? [before, now] : [now, before]
  if (!taken) return []
  if (!given) return [broken(where, where.use === 'written' ? 'narrowed to an enum' : 'any value is given now')]
  const unknown = given.filter((value) => !taken.includes(value))
  const message = where.use === 'written' ? 'values are no longer taken' : 'values are new'
  return unknown.length === 0 ? [] : [broken(where, `${message}: ${unknown.join(', ')}`)]
}

function compareText(released: JsonObject, today: JsonObject, where: Where): Finding[] {
  const changed = (key: string) => today[key] !== released[key]
  const [, reader] = where.use === 'written' ? [released, today] : [today, released]
  const keys = where.use === 'written' ? ['format', 'pattern'] : ['format']
  // Documents once left out what stands beside a format; it was kept to all the same.
  const isNewlyTold = (key: string) => key === 'pattern' && released.pattern === undefined && !changed('format')
  return keys
    .filter((key) => reader[key] !== undefined && changed(key) && !(released.format !== undefined && isNewlyTold(key)))
    .map((key) => broken(where, `${key} changed from ${released[key] ?? 'any'} to ${today[key] ?? 'any'}`))
}

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems']
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']

function compareBounds(released: JsonObject, today: JsonObject, where: Where): Finding[] {
  const number = (value: Json | undefined, absent: number) => (typeof value === 'number' ? value : absent)
  const stricter = [
    ...LOWER.filter((key) => number(today[key], -Infinity) > number(released[key], -Infinity)),
    ...UPPER.filter((key) => number(today[key], Infinity) < number(released[key], Infinity)),
  ]
  return stricter.map((key) => broken(where, `${key} is stricter: ${released[key] ?? 'none'} → ${today[key]}`))
}

function compareFields(released: SchemaIn, today: SchemaIn, where: Where): Finding[] {
  const before = objectOf(released.schema.properties)
  const now = objectOf(today.schema.properties)
  const closed = today.schema.additionalProperties === false
  const removed = Object.keys(before).filter((name) => now[name] === undefined && (where.use === 'read' || closed))
  const kept = Object.keys(before).filter((name) => now[name] !== undefined)
  return [
    ...removed.map((name) => broken(within(where, name), 'removed or renamed')),
    ...requiredChanges(released.schema, today.schema, where, removed),
    ...kept.flatMap((name) =>
      compare(into(released, objectOf(before[name])), into(today, objectOf(now[name])), within(where, name)),
    ),
  ]
}

function requiredChanges(released: JsonObject, today: JsonObject, where: Where, removed: string[]): Finding[] {
  const before = listOf(released.required)
  const now = listOf(today.required)
  const changed = where.use === 'written' ? without(now, before) : without(without(before, now), removed)
  const message = where.use === 'written' ? 'newly required' : 'was always given, is optional now'
  return changed.map((name) => broken(within(where, name), message))
}

function compareEntries(released: SchemaIn, today: SchemaIn, where: Where): Finding[] {
  return ['items', 'additionalProperties'].flatMap((key) => {
    const [before, now] = [released.schema[key], today.schema[key]]
    if (!isObject(before) || !isObject(now)) return []
    return compare(into(released, before), into(today, now), within(where, key === 'items' ? '[]' : '*'))
  })
}

function broken({ at }: Where, message: string): Finding {
  return { severity: 'break', at, message }
}

function within(where: Where, name: string): Where {
  return { ...where, at: `${where.at}/${name}` }
}

function without(names: string[], others: string[]): string[] {
  return names.filter((name) => !others.includes(name))
}
