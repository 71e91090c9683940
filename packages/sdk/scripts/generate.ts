import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SERVICES } from '@lantoa/contracts/define-route'
import { ROLES_BY_PERMISSION } from '@lantoa/contracts/permissions'
import { generateClient, type OpenApi } from './generate-client.ts'

const root = join(import.meta.dirname, '..')
const documents = new Map<string, OpenApi>()
for (const service of SERVICES) {
  const path = fileURLToPath(import.meta.resolve(`@lantoa/contracts/openapi/${service}.json`))
  documents.set(service, JSON.parse(await readFile(path, 'utf8')))
}
for (const [path, text] of await generateClient(documents, ROLES_BY_PERMISSION)) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
