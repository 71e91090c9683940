import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const OUTPUT_LIMIT = 64 * 1024 * 1024

export const SERVICES = ['teams', 'identity', 'payments', 'government', 'market', 'reporting'] as const
export type ServiceName = (typeof SERVICES)[number]
type Image = ServiceName | 'gateway' | 'keycloak'

/** Which version the images of tests have, apart from those that may be in use on this machine. */
export const TEST_VERSION = 'test'

export function imageOf(name: Image): string {
  return `lantoa/${name}:${TEST_VERSION}`
}

/**
 * Builds the images of the services as the code stands: from nothing in one to two minutes, after a change in 40 s,
 * unchanged in two.
 * @throws Error with the output of the build
 */
export async function buildServiceImages(): Promise<void> {
  // One after the other: they share most of their layers, which the first one makes.
  for (const service of SERVICES) {
    await build(service, ['--file', 'infra/images/service/Dockerfile', '--build-arg', `SERVICE=${service}`])
  }
}

/** @throws Error with the output of the build */
export async function buildGatewayImage(): Promise<void> {
  await build('gateway', ['--file', 'infra/images/gateway/Dockerfile'])
}

/**
 * Builds Keycloak with the realm; of what it stands on, in half a minute.
 * @throws Error with the output of the build
 */
export async function buildKeycloakImage(): Promise<void> {
  await build('keycloak', [], 'infra/keycloak')
}

async function build(name: Image, options: readonly string[], context = '.'): Promise<void> {
  await run('docker', ['build', '--tag', imageOf(name), ...options, context], { cwd: root, maxBuffer: OUTPUT_LIMIT })
}
