import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { endLater } from '../../bench/src/cleanup.ts'
import { docker } from './docker.ts'

const infra = fileURLToPath(new URL('../../../infra/', import.meta.url))
export const PROJECT = 'lantoa-faults'
const GATEWAY_LIMIT = 'rate=100r/s'

export type ProjectOptions = { port: number; brokers: boolean }

/** A compose project with a folder of secrets and settings of its own; both are gone when the process ends. */
export type Project = {
  readonly secrets: string
  compose(...args: string[]): Promise<string>
  down(): Promise<void>
}

export async function openProject({ port, brokers }: ProjectOptions): Promise<Project> {
  await requireImages()
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-faults-'))
  await fill(folder)
  const files = ['compose.yaml', 'compose.faults.yaml', ...(brokers ? ['compose.brokers.yaml'] : [])]
  const project = ['compose', '--project-name', PROJECT, ...files.flatMap((file) => ['--file', join(infra, file)])]
  const compose = (...args: string[]) =>
    docker([...project, ...args], { LANTOA_FAULTS: folder, LANTOA_PORT: String(port) })
  const down = endLater(async () => {
    await compose('down', '--volumes', '--remove-orphans', '--timeout', '1')
    await rm(folder, { recursive: true, force: true })
  })
  return { secrets: join(folder, 'secrets'), compose, down }
}

async function requireImages(): Promise<void> {
  const version = process.env.LANTOA_VERSION ?? '0.1.0'
  const images = ['identity', 'payments', 'teams', 'government', 'market', 'reporting', 'gateway', 'keycloak'].map(
    (name) => `lantoa/${name}:${version}`,
  )
  await docker(['image', 'inspect', '--format', '{{.Id}}', ...images]).catch((error: unknown) => {
    throw new Error('There are no images, or no Docker. Build them with infra/images/build.sh', { cause: error })
  })
}

async function fill(folder: string): Promise<void> {
  const secrets = join(folder, 'secrets')
  await mkdir(secrets)
  await promisify(execFile)(join(infra, 'secrets.sh'), { env: { ...process.env, LANTOA_SECRETS: secrets } })
  // All phones come from one address here; it must not be the gateway that holds them back.
  const gateway = await readFile(join(infra, 'gateway/nginx.conf'), 'utf8')
  if (!gateway.includes(GATEWAY_LIMIT)) throw new Error(`The gateway's limit is no longer ${GATEWAY_LIMIT}`)
  await writeFile(join(folder, 'nginx.conf'), gateway.replace(GATEWAY_LIMIT, 'rate=10000r/s'))
}
