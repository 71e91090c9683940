import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const OUTPUT_LIMIT = 64 * 1024 * 1024

export const SERVICES = ['teams', 'identity', 'payments', 'reporting'] as const
export type ServiceName = (typeof SERVICES)[number]

/** Apart from those that may be in use on this machine. */
export function imageOf(name: ServiceName | 'gateway'): string {
  return `lantoa-test/${name}`
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

async function build(name: ServiceName | 'gateway', options: readonly string[]): Promise<void> {
  await run('docker', ['build', '--tag', imageOf(name), ...options, '.'], { cwd: root, maxBuffer: OUTPUT_LIMIT })
}
