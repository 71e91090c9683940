import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'

/** `url`: where the services are that know it. */
type DemoClient = { role: string; clientId: string; clientSecret: string; url?: string }

/** The client that `start` made for a role, from the folder in which it keeps its data. */
export async function findDemoClient(io: Io, role: string): Promise<DemoClient> {
  const path = join(resolve(io.root, io.env.LANTOA_DATA_DIR ?? '.lantoa'), 'demo-clients.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new CliError(`There are no demo clients: ${path} cannot be read.`, {
      exitCode: EXIT.unreachable,
      hint: 'Type this where `npx -y pnpm@12.21.0 start` runs, or name the folder of its data in LANTOA_DATA_DIR.',
    })
  }
  const clients = parseDemoClients(text)
  const client = clients.find((each) => each.role === role)
  if (client) return client
  const roles = clients.map((each) => each.role).join(', ')
  throw new CliError(`There is no demo client for the role "${role}".`, {
    exitCode: EXIT.usage,
    hint: `There is one for each of: ${roles}`,
  })
}

function parseDemoClients(text: string): DemoClient[] {
  const content: unknown = JSON.parse(text)
  return Array.isArray(content) ? content.filter(isDemoClient) : []
}

function isDemoClient(value: unknown): value is DemoClient {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown> // any object can be looked at this way
  const hasTexts = ['role', 'clientId', 'clientSecret'].every((name) => typeof fields[name] === 'string')
  return hasTexts && (fields.url === undefined || typeof fields.url === 'string')
}
