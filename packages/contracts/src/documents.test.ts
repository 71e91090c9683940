import { Parser } from '@asyncapi/parser'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { APIS } from './apis.ts'
import { asyncApi } from './asyncapi.ts'
import { type Route, SERVICES } from './define-route.ts'
import { eventType } from './event-type.ts'
import { EVENTS, TOPICS } from './events.ts'
import type { JsonObject } from './json-schema.ts'
import { openApiOf } from './openapi.ts'

type Operation = { operationId: string; 'x-permission': string; responses: Record<string, unknown> }

function operationsOf(document: JsonObject): Operation[] {
  const paths = document.paths as unknown as Record<string, Record<string, Operation>>
  return Object.values(paths).flatMap((methods) => Object.values(methods))
}

describe.each(SERVICES)('OpenAPI of %s', (service) => {
  const document = openApiOf(service)

  test('is valid', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('has every route with its permission', () => {
    const api: Record<string, Record<string, Route>> = APIS[service]
    const routes = Object.values(api).flatMap((slice) => Object.values(slice))
    const declared = routes.map(({ operationId, permission }) => [operationId, permission]).sort()
    const described = operationsOf(document).map((one) => [one.operationId, one['x-permission']])
    expect(described.sort()).toEqual(declared)
  })

  test('points at nothing that is missing', () => {
    for (const ref of refsOf(document)) expect(resolve(document, ref), ref).toBeDefined()
  })
})

describe('AsyncAPI', () => {
  const document = asyncApi()

  test('is valid', async () => {
    const { document: parsed, diagnostics } = await new Parser().parse(JSON.stringify(document))
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([])
    expect(parsed?.channels().all()).toHaveLength(TOPICS.length)
  })

  test('has every event', () => {
    const { messages } = document.components as { messages: JsonObject }
    expect(Object.keys(messages).sort()).toEqual(Object.values(EVENTS).flat().map(eventType).sort())
  })

  test('points at nothing that is missing', () => {
    for (const ref of refsOf(document)) expect(resolve(document, ref), ref).toBeDefined()
  })
})

function refsOf(document: JsonObject): string[] {
  return [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].flatMap(([, ref]) => (ref ? [ref] : []))
}

function resolve(document: JsonObject, ref: string): unknown {
  const parts = ref.replace('#/', '').split('/')
  return parts.reduce<unknown>((found, part) => (found as JsonObject | undefined)?.[part], document)
}
