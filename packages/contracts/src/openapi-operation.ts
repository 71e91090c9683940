import type { z } from 'zod'
import type { BatchRoute } from './define-batch.ts'
import { type FileRoute, isFile } from './define-file.ts'
import type { Route } from './define-route.ts'
import { isUpload } from './define-upload.ts'
import type { Json, JsonObject, SchemaCollector } from './json-schema.ts'
import { itemProblem, problemResponses } from './openapi-problems.ts'
import { isPublic } from './permissions.ts'

type Context = { readonly schemas: SchemaCollector; readonly problem: JsonObject }

const VERSION_HEADER: JsonObject = { type: 'string', examples: ['"3"'] }

const IF_MATCH: JsonObject = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version that is to be changed, from `ETag`',
  schema: VERSION_HEADER,
}

/** One route as an OpenAPI operation; `x-repeatable` says that sending it twice does no harm. */
export function operationOf(route: Route, slice: string, context: Context): JsonObject {
  const parameters = [
    ...parametersOf(route.params, 'path', context.schemas),
    ...parametersOf(route.query, 'query', context.schemas),
    ...(route.etag === 'required' ? [IF_MATCH] : []),
  ]
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [slice],
    'x-permission': route.permission,
    ...(isPublic(route.permission) ? { security: [] } : {}),
    'x-repeatable': isRepeatable(route),
    ...(route.batch ? { 'x-batch': true } : {}),
    ...(isFile(route) ? { 'x-file': true } : {}),
    ...(isUpload(route) ? { 'x-upload': true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBodyOf(route, context.schemas),
    responses: { 200: successOf(route, context), ...unchangedOf(route), ...problemResponses(route, context.problem) },
  }
}

/** A change that names a version does nothing the second time, and is answered as the first time. */
function isRepeatable(route: Route): boolean {
  if (isBatch(route)) return isRepeatable(route.single)
  return route.etag === 'required' || ['get', 'put', 'delete'].includes(route.method)
}

function isBatch(route: Route): route is BatchRoute {
  return route.batch
}

function parametersOf(fields: z.ZodObject, place: 'path' | 'query', schemas: SchemaCollector): JsonObject[] {
  const { properties, required } = schemas.add(fields, 'request')
  const needed = new Set(Array.isArray(required) ? required : [])
  return Object.entries((properties ?? {}) as JsonObject).map(([name, schema]) => {
    const { description, ...rest } = schema as JsonObject
    return {
      name,
      in: place,
      required: place === 'path' || needed.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    }
  })
}

function requestBodyOf(route: Route, schemas: SchemaCollector): { requestBody?: JsonObject } {
  if (isUpload(route)) {
    const description = `The file itself, at most ${route.maxBytes.toLocaleString('en')} bytes`
    return { requestBody: { required: true, description, content: filesOf(route.takes) } }
  }
  if (Object.keys(route.body.shape).length === 0) return {}
  return { requestBody: { required: true, content: jsonContent(schemas.add(route.body, 'request')) } }
}

const VERSION_TAG: JsonObject = {
  description: 'Version, to be sent as `If-Match` with a change',
  schema: VERSION_HEADER,
}
const CONTENT_TAG: JsonObject = {
  description: 'Of the content; sent as `If-None-Match` by whoever has it',
  schema: { type: 'string' },
}

function unchangedOf({ etag }: Route): JsonObject {
  return etag === 'content' ? { 304: { description: 'The content is the one that `If-None-Match` names' } } : {}
}

function successOf(route: Route, context: Context): JsonObject {
  if (isFile(route)) return fileOf(route)
  return {
    description: 'Done',
    ...(route.etag === 'none' ? {} : { headers: { ETag: route.etag === 'content' ? CONTENT_TAG : VERSION_TAG } }),
    content: jsonContent(
      isBatch(route) ? resultsOf(route.single, context) : context.schemas.add(route.response, 'answer'),
    ),
  }
}

function fileOf({ mediaTypes }: FileRoute): JsonObject {
  const disposition = { description: 'Under which name to keep it', schema: { type: 'string' } }
  return {
    description: 'The file, streamed; one that breaks off is not whole',
    headers: { 'Content-Disposition': disposition },
    content: filesOf(mediaTypes),
  }
}

function filesOf(mediaTypes: readonly string[]): JsonObject {
  const file = { schema: { type: 'string', format: 'binary' } }
  return Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, file]))
}

/** The answer of a batch, with the codes that its single command can be refused for. */
function resultsOf(single: Route, { schemas, problem }: Context): JsonObject {
  const value = schemas.add(single.response, 'answer')
  const accepted = objectOf({ accepted: { type: 'boolean', const: true }, value }, { version: { type: 'integer' } })
  const refused = objectOf({ accepted: { type: 'boolean', const: false }, problem: itemProblem(single, problem) })
  return objectOf({ results: { type: 'array', items: { oneOf: [accepted, refused] } } })
}

function objectOf(required: JsonObject, optional: JsonObject = {}): JsonObject {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) }
}

function jsonContent(schema: Json): JsonObject {
  return { 'application/json': { schema } }
}
