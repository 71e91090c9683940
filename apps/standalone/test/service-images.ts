import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const OUTPUT_LIMIT = 64 * 1024 * 1024

export const SERVICES = ['teams', 'identity', 'payments', 'reporting'] as const
export type ServiceName = (typeof SERVICES)[number]

/** Apart from those that may be in use on this machine. */
export function imageOf(service: ServiceName): string {
  return `lantoa-test/${service}`
}

/**
 * Builds the images of the services as the code stands: from nothing in one to two minutes, after a change in 40 s,
 * unchanged in two.
 * @throws Error with the output of the build
 */
export async function buildServiceImages(): Promise<void> {
  // One after the other: they share most of their layers, which the first one makes.
  for (const service of SERVICES) {
    const options = ['--file', 'infra/images/service/Dockerfile', '--build-arg', `SERVICE=${service}`]
    await run('docker', ['build', '--tag', imageOf(service), ...options, '.'], { cwd: root, maxBuffer: OUTPUT_LIMIT })
  }
}
