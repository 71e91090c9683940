import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Role } from '@lantoa/contracts/permissions'
import { removedWithThisProcess } from '@lantoa/testkit/container-owner'
import { freePort } from '@lantoa/testkit/free-port'
import type { Page } from 'playwright-core'
import { importDemoPeople } from '../src/demo/keycloak-people.ts'
import { type DemoClient, demoClients } from '../src/demo-clients.ts'
import { clientsOf, temporaryFolder } from './deployment.ts'
import type { PagesDeployment } from './pages-deployment.ts'
import { SERVICES, TEST_VERSION } from './service-images.ts'

const run = promisify(execFile)
const infra = fileURLToPath(new URL('../../../infra/', import.meta.url))

/** `infra/compose.yaml`, with more patience, in a project of its own with secrets of its own; people log in at Keycloak. */
export async function startCompose(): Promise<PagesDeployment> {
  const folder = await temporaryFolder()
  const port = await freePort()
  const compose = await openProject(folder.path, port)
  async function stop(): Promise<void> {
    await compose('down', '--volumes', '--timeout', '1')
    await folder.remove()
  }
  try {
    await compose('up', '--detach', '--wait')
    const keycloak = await compose('ps', '--quiet', 'keycloak')
    return { ...(await bringPeople(folder.path, `http://127.0.0.1:${port}`, keycloak)), stop }
  } catch (error) {
    console.error(await compose('logs', '--tail', '20').catch(String))
    await stop()
    throw error
  }
}

type Compose = (...args: string[]) => Promise<string>

/** Relative paths in the file are of the folder, so that it holds what they name: secrets, and how databases are made. */
async function openProject(folder: string, port: number): Promise<Compose> {
  await run(join(infra, 'secrets.sh'), { env: { ...process.env, LANTOA_SECRETS: join(folder, 'secrets') } })
  await cp(join(infra, 'postgres'), join(folder, 'postgres'), { recursive: true })
  const mine = join(folder, 'mine.json')
  await writeFile(mine, JSON.stringify(ownParts(await removedWithThisProcess())))
  const project = ['--project-name', `lantoa-${randomUUID()}`, '--project-directory', folder]
  const files = [join(infra, 'compose.yaml'), mine].flatMap((file) => ['--file', file])
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Where Docker is, and where its plugins are.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('DOCKER_'))),
    LANTOA_PORT: String(port),
    LANTOA_VERSION: TEST_VERSION,
  }
  return async (...args) => (await run('docker', ['compose', ...project, ...files, ...args], { env })).stdout.trim()
}

/** On a machine that does much else, Keycloak may take longer than the four minutes that compose.yaml gives it. */
const PATIENT = { healthcheck: { start_period: '600s' } }

/** What goes with this process is labelled; what waits for Keycloak is waited for. */
function ownParts(labels: Record<string, string>) {
  const all = (names: readonly string[], more = {}) =>
    Object.fromEntries(names.map((name) => [name, { labels, ...more }]))
  return {
    services: { ...all(['gateway', 'kafka', 'postgres']), ...all([...SERVICES, 'keycloak'], PATIENT) },
    networks: all(['front', 'back']),
    volumes: all(['exports', 'kafka', 'postgres']),
  }
}

/** One client and one person of each role. Keycloak's administration is not behind the gateway, but on its own address. */
async function bringPeople(folder: string, baseUrl: string, container: string): Promise<Omit<PagesDeployment, 'stop'>> {
  const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}'
  const [address] = (await run('docker', ['inspect', '--format', format, container])).stdout.trim().split(' ')
  const people = demoClients(folder)
  const subjects = await importDemoPeople({
    keycloak: `http://${address}:8080`,
    adminPassword: (await readFile(join(folder, 'secrets/keycloak-admin-password'), 'utf8')).trim(),
    people,
    clients: [],
  })
  return {
    baseUrl,
    as: clientsOf({ baseUrl, issuer: `${baseUrl}/realms/lantoa/protocol/openid-connect`, clients: people }),
    subjectOf: (role) => subjects.get(role) ?? '',
    identify: (page, role) => typePassword(page, people, role),
  }
}

async function typePassword(page: Page, people: readonly DemoClient[], role: Role): Promise<void> {
  const password = people.find((person) => person.role === role)?.clientSecret ?? ''
  await page.getByLabel('Tên đăng nhập').fill(role)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}
