import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareAsyncApi, compareOpenApi } from '../src/compatibility.ts'
import type { Finding } from '../src/compatibility-schemas.ts'
import type { JsonObject } from '../src/json-schema.ts'
import { CONTRACTS, generateDocuments } from './documents.ts'

/** What changed since the last release; documents that were not yet part of it have nothing to break. */
export async function findingsSinceRelease(): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [path, today] of generateDocuments()) {
    const released = await readReleased(path)
    if (!released) {
      console.error(`note: ${path}: not part of a release yet`)
      continue
    }
    findings.push(...(path.startsWith('openapi/') ? compareOpenApi(released, today) : compareAsyncApi(released, today)))
  }
  return findings
}

async function readReleased(path: string): Promise<JsonObject | undefined> {
  try {
    return JSON.parse(await readFile(join(CONTRACTS, 'released', path), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Prints the findings; true when none of them is a break. */
export function report(findings: readonly Finding[]): boolean {
  for (const { severity, at, message } of findings) console.error(`${severity}: ${at}: ${message}`)
  return findings.every(({ severity }) => severity === 'note')
}
