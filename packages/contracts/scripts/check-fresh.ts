import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { generateClient, type OpenApi } from '../../sdk/scripts/generate-client.ts'
import { SERVICES } from '../src/define-route.ts'
import { openApiOf } from '../src/openapi.ts'
import { ROLES_BY_PERMISSION } from '../src/permissions.ts'
import { CONTRACTS, generateFiles } from './documents.ts'

/** What should be committed, by path: the documents, and the SDK's sources that are made from them. */
async function expectedFiles(): Promise<Map<string, string>> {
  const files = [...generateFiles()].map(([path, text]) => [join(CONTRACTS, path), text] as const)
  const openapi = SERVICES.map((service) => [service, openApiOf(service) as unknown as OpenApi] as const)
  const sources = await generateClient(new Map(openapi), ROLES_BY_PERMISSION)
  const sdk = join(CONTRACTS, '..', 'sdk')
  return new Map([...files, ...[...sources].map(([path, text]) => [join(sdk, path), text] as const)])
}

const stale: string[] = []
for (const [path, text] of await expectedFiles()) {
  const committed = await readFile(path, 'utf8').catch(() => undefined)
  if (committed !== text) stale.push(relative(process.cwd(), path))
}
if (stale.length > 0) {
  console.error(`These files no longer match the contracts:\n  ${stale.join('\n  ')}\nRun: pnpm generate`)
  process.exitCode = 1
}
