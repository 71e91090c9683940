import { compareSchemas, type Finding, type Use } from './compatibility-schemas.ts'
import type { Json, JsonObject } from './json-schema.ts'
import { into, objectOf, type SchemaIn } from './schema-view.ts'

/** What changed between a released OpenAPI document and today's that callers could feel. */
export function compareOpenApi(released: JsonObject, today: JsonObject): Finding[] {
  const now = operationsOf(today)
  return [...operationsOf(released)].flatMap(([at, before]) => {
    const after = now.get(at)
    if (!after) return [{ severity: 'break', at, message: 'removed or renamed' }]
    return compareOperation({ schema: before, document: released }, { schema: after, document: today }, at)
  })
}

/** What changed between a released AsyncAPI document and today's that readers and producers could feel. */
export function compareAsyncApi(released: JsonObject, today: JsonObject): Finding[] {
  return [...compareChannels(released, today), ...compareMessages(released, today)]
}

function operationsOf(document: JsonObject): Map<string, JsonObject> {
  const entries = Object.entries(objectOf(document.paths)).flatMap(([path, methods]) =>
    Object.entries(objectOf(methods)).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, objectOf(operation)] as const,
    ),
  )
  return new Map(entries)
}

function compareOperation(released: SchemaIn, today: SchemaIn, at: string): Finding[] {
  return [
    ...changed(released, today, at, 'operationId', 'break'),
    ...changed(released, today, at, 'x-permission', 'note'),
    ...compareParameters(released, today, at),
    ...compareBodies(released, today, at),
    ...compareAnswers(released, today, at),
    ...compareFiles(released, today, at),
  ]
}

function changed(
  released: SchemaIn,
  today: SchemaIn,
  at: string,
  key: string,
  severity: Finding['severity'],
): Finding[] {
  const [before, now] = [released.schema[key], today.schema[key]]
  return before === now ? [] : [{ severity, at, message: `${key} changed from ${before} to ${now}` }]
}

function compareParameters(released: SchemaIn, today: SchemaIn, at: string): Finding[] {
  const before = parametersOf(released.schema)
  const now = parametersOf(today.schema)
  const gone = [...before.keys()].filter((key) => !now.has(key))
  const required = [...now].filter(([key, one]) => one.required === true && before.get(key)?.required !== true)
  const kept = [...before].flatMap(([key, one]) => {
    const after = now.get(key)
    return after ? compareSchemas(part(released, one), part(today, after), 'written', `${at} ${key}`) : []
  })
  return [
    ...gone.map((key): Finding => ({ severity: 'break', at: `${at} ${key}`, message: 'removed or renamed' })),
    ...required.map(([key]): Finding => ({ severity: 'break', at: `${at} ${key}`, message: 'newly required' })),
    ...kept,
  ]
}

function parametersOf(operation: JsonObject): Map<string, JsonObject> {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters.map(objectOf) : []
  return new Map(parameters.map((one) => [`${one.in}/${one.name}`, one]))
}

function part(view: SchemaIn, parameter: JsonObject): SchemaIn {
  return into(view, objectOf(parameter.schema))
}

function compareBodies(released: SchemaIn, today: SchemaIn, at: string): Finding[] {
  const before = bodyOf(released)
  const now = bodyOf(today)
  if (before && now) return compareSchemas(before, now, 'written', `${at} request`)
  if (before) return [{ severity: 'break', at: `${at} request`, message: 'takes no body any more' }]
  return now ? [{ severity: 'break', at: `${at} request`, message: 'newly required' }] : []
}

function bodyOf(view: SchemaIn): SchemaIn | undefined {
  const schema = dig(view.schema, 'requestBody', 'content', 'application/json', 'schema')
  return schema === undefined ? undefined : into(view, objectOf(schema))
}

function compareAnswers(released: SchemaIn, today: SchemaIn, at: string): Finding[] {
  const answer = (view: SchemaIn) => into(view, objectOf(dig(view.schema, 'responses', '200', ...JSON_SCHEMA)))
  const etag = (view: SchemaIn) => dig(view.schema, 'responses', '200', 'headers', 'ETag') !== undefined
  const findings = compareSchemas(answer(released), answer(today), 'read', `${at} answer`)
  if (!etag(released) || etag(today)) return findings
  return [...findings, { severity: 'break', at: `${at} answer`, message: 'carries no ETag any more' }]
}

/** A file may come in further forms, never in fewer. */
function compareFiles(released: SchemaIn, today: SchemaIn, at: string): Finding[] {
  const forms = (view: SchemaIn) => Object.keys(objectOf(dig(view.schema, 'responses', '200', 'content')))
  const gone = forms(released).filter((form) => !forms(today).includes(form))
  return gone.map((form) => ({ severity: 'break', at: `${at} answer`, message: `is no longer given as ${form}` }))
}

const JSON_SCHEMA = ['content', 'application/json', 'schema']

/** Another partitioning would move keys and lose their order; another retention would lose records. */
function compareChannels(released: JsonObject, today: JsonObject): Finding[] {
  const now = objectOf(today.channels)
  return Object.entries(objectOf(released.channels)).flatMap(([name, channel]): Finding[] => {
    const after = now[name]
    if (after === undefined) return [{ severity: 'break', at: name, message: 'topic removed or renamed' }]
    const settings = (value: Json) => JSON.stringify(dig(objectOf(value), 'bindings', 'kafka'))
    if (settings(channel) === settings(after)) return []
    return [{ severity: 'break', at: name, message: `topic changed: ${settings(channel)} → ${settings(after)}` }]
  })
}

/** Both ways: readers of yesterday get the events of today, and a replay gives today's readers those of yesterday. */
function compareMessages(released: JsonObject, today: JsonObject): Finding[] {
  const now = objectOf(dig(today, 'components', 'messages'))
  return Object.entries(objectOf(dig(released, 'components', 'messages'))).flatMap(([type, message]): Finding[] => {
    const after = now[type]
    if (after === undefined) return [{ severity: 'break', at: type, message: 'event removed or renamed' }]
    const before = { document: released, schema: objectOf(objectOf(message).payload) }
    const payload = { document: today, schema: objectOf(objectOf(after).payload) }
    const uses: readonly Use[] = ['read', 'written']
    return uses.flatMap((use) => compareSchemas(before, payload, use, type))
  })
}

function dig(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, key) => objectOf(found)[key], value)
}
