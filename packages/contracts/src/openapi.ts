import { APIS } from './apis.ts'
import type { Route, Service } from './define-route.ts'
import { type JsonObject, schemaCollector } from './json-schema.ts'
import { operationOf } from './openapi-operation.ts'
import { sharedProblemResponses } from './openapi-problems.ts'
import { Problem } from './problem.ts'
import { registerDocument, registersOf } from './registers.ts'

/** Where the routes of a service begin. */
export function basePathOf(service: Service): string {
  return `/${service}/v1`
}

/** The OpenAPI 3.1 document of a service; the same declarations always give the same text. */
export function openApiOf(service: Service): JsonObject {
  const registers = registersOf(service).map(registerDocument)
  const document = openApiFrom(service, APIS[service])
  return registers.length === 0 ? document : { ...document, 'x-registers': registers }
}

/** @see openApiOf — from any routes, so that a change can be tried out. */
export function openApiFrom(service: string, api: Record<string, Record<string, Route>>): JsonObject {
  const schemas = schemaCollector('draft-2020-12')
  const problem = schemas.add(Problem, 'answer')
  const routes = Object.entries(api).flatMap(([slice, own]) => Object.values(own).map((route) => ({ slice, route })))
  checkNames(routes.map(({ route }) => route))
  const byPath = Map.groupBy(routes, ({ route }) => `/${service}/v1${route.path}`)
  const paths = [...byPath].map(([path, entries]) => [
    path,
    Object.fromEntries(
      entries.map(({ route, slice }) => [route.method, operationOf(route, slice, { schemas, problem })]),
    ),
  ])
  const finished = schemas.finish({ paths: Object.fromEntries(paths), responses: sharedProblemResponses(problem) })
  const { paths: finishedPaths = {}, responses = {} } = finished.document
  return {
    openapi: '3.1.1',
    info: { title: `Lan Tỏa ${service}`, version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/', description: 'Where this document is served' }],
    security: [{ bearer: [] }],
    tags: Object.keys(api).map((name) => ({ name })),
    paths: finishedPaths,
    components: {
      schemas: finished.schemas,
      responses,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  }
}

/** Operation ids are the method names of the SDK. */
function checkNames(routes: readonly Route[]): void {
  const names = new Set<string>()
  for (const { operationId } of routes) {
    if (names.has(operationId)) throw new Error(`Two routes are called ${operationId}`)
    names.add(operationId)
  }
}
