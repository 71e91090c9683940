import { z } from 'zod'
import type { Service } from './define-route.ts'
import { healthFacilities } from './identity/health-facilities.ts'
import type { JsonObject } from './json-schema.ts'
import { merchants } from './payments/merchants.ts'
import type { Register } from './register/define-register.ts'
import { unwrap } from './register/fields.ts'

/** Every register: what clients make their commands, files and screens from. */
export const REGISTERS: readonly Register[] = [merchants, healthFacilities]

export function registersOf(service: Service): Register[] {
  return REGISTERS.filter((register) => register.service === service)
}

/** The routes of a service's registers, by slice: `healthFacilities`. */
export function registerRoutes(service: Service): Record<string, Register['routes']> {
  const named = registersOf(service).map(({ things, routes }) => [camel(things), routes])
  return Object.fromEntries(named)
}

function camel(things: string): string {
  return things.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}

/** What a client has to know of a register to record, show, import and export its things. */
export function registerDocument(register: Register): JsonObject {
  const { thing, things, called, service, idField, within, life, columns, routes } = register
  const place = { path: within, vi: 'Đơn vị', en: 'Unit' }
  const since = { path: 'since', vi: 'Có từ ngày', en: 'Since' }
  const operations = Object.entries(routes).map(([name, { operationId }]) => [name, operationId])
  return {
    ...{ thing, things, called, service, idField, within },
    states: [...life.states],
    columns: [place, since, ...columns].map((column) => ({ ...column, ...kindOf(routes.record.body, column.path) })),
    operations: Object.fromEntries(operations),
  }
}

/** What may stand under a column of a file, and whether something must. */
function kindOf(body: z.ZodObject, path: string): { kind: string; required?: true; values?: string[] } {
  let [schema, isOptional]: [unknown, boolean] = [body, false]
  for (const name of path.split('.')) {
    const bare = unwrap(schema)
    isOptional ||= bare.isOptional
    schema = (bare.schema as z.ZodObject).shape[name]
  }
  const last = unwrap(schema)
  return { ...kindOfValue(last.schema), ...(isOptional || last.isOptional ? {} : { required: true }) }
}

function kindOfValue(schema: unknown): { kind: string; values?: string[] } {
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  return { kind: schema instanceof z.ZodISODate ? 'day' : 'text' }
}
