import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asyncApi } from '../src/asyncapi.ts'
import { SERVICES } from '../src/define-route.ts'
import type { JsonObject } from '../src/json-schema.ts'
import { openApiOf } from '../src/openapi.ts'
import { rightsDocument } from './rights.ts'

/** Where this package lies. */
export const CONTRACTS = join(import.meta.dirname, '..')

/** Every generated document by its path inside this package. */
export function generateDocuments(): ReadonlyMap<string, JsonObject> {
  const openapi = SERVICES.map((service) => [`openapi/${service}.json`, openApiOf(service)] as const)
  return new Map([...openapi, ['asyncapi/lantoa.json', asyncApi()]])
}

/** The same as texts, as they are committed. */
export function documentTexts(): ReadonlyMap<string, string> {
  return new Map([...generateDocuments()].map(([path, one]) => [path, `${JSON.stringify(one, null, 2)}\n`]))
}

/** Every generated file of this package: the documents, and what people read. */
export function generateFiles(): ReadonlyMap<string, string> {
  return new Map([...documentTexts(), ['RIGHTS.md', rightsDocument()]])
}

/** Writes files under a folder of this package. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(CONTRACTS, folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}
