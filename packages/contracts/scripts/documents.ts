import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asyncApi } from '../src/asyncapi.ts'
import { SERVICES } from '../src/define-route.ts'
import type { JsonObject } from '../src/json-schema.ts'
import { openApiOf } from '../src/openapi.ts'

/** Where this package lies. */
export const CONTRACTS = join(import.meta.dirname, '..')

/** Every generated document by its path inside this package. */
export function generateDocuments(): ReadonlyMap<string, JsonObject> {
  const openapi = SERVICES.map((service) => [`openapi/${service}.json`, openApiOf(service)] as const)
  return new Map([...openapi, ['asyncapi/lantoa.json', asyncApi()]])
}

/** A document as it is committed. */
export function textOf(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Writes every document under a folder of this package. */
export async function writeDocuments(folder: string): Promise<void> {
  for (const [path, document] of generateDocuments()) {
    const target = join(CONTRACTS, folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, textOf(document))
  }
}
