import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import {
  BoundPorts,
  type GenericContainer,
  getContainerRuntimeClient,
  ImageName,
  type WaitStrategy,
} from 'testcontainers'
import { removedWithThisProcess } from './container-owner.ts'

const run = promisify(execFile)
const START_LIMIT_MS = 120_000
const LINES_KEPT = 50

/** What tests start containers from, or build images on. */
export const IMAGES = {
  kafka: 'apache/kafka:4.1.0',
  postgres: 'postgres:18',
  node: 'node:24-bookworm-slim',
  nginx: 'nginx:1-bookworm',
}
/** What only a compose file needs besides. */
const COMPOSE_IMAGES = ['quay.io/keycloak/keycloak:26.4']

/** A container that is taken down and up again with its data. Its ports must be fixed, or they change on the way. */
export type Container = {
  /** Resolves when it is ready. */
  start(): Promise<void>
  stop(): Promise<void>
  /** `kill -9` of its process. */
  kill(): Promise<void>
  /** Also deletes its data. */
  remove(): Promise<void>
}

/**
 * Starts a container that does not outlive this process.
 * @param ready when it can be used, after the first start and after every other
 * @throws Error with the last lines of its output
 */
export async function startContainer(definition: GenericContainer, ready: WaitStrategy): Promise<Container> {
  const output: string[] = []
  const started = await definition
    .withLabels(await removedWithThisProcess())
    .withWaitStrategy(ready.withStartupTimeout(START_LIMIT_MS))
    .withLogConsumer((stream) => stream.on('data', (line) => keepLast(output, String(line))))
    .start()
    .catch((error: unknown) => {
      throw new Error(`A container did not start; it said:\n${output.join('')}`, { cause: error })
    })
  const { container: client } = await getContainerRuntimeClient()
  const container = client.getById(started.getId())
  return {
    async start() {
      await container.start()
      const { State } = await container.inspect()
      await ready.waitUntilReady(container, new BoundPorts(), new Date(State.StartedAt))
    },
    stop: () => container.stop(),
    kill: () => container.kill(),
    remove: () => container.remove({ force: true, v: true }),
  }
}

function keepLast(lines: string[], line: string): void {
  lines.push(line)
  if (lines.length > LINES_KEPT) lines.shift()
}

/** Makes a network on which containers know each other by name. Its containers must be removed before it. */
export async function startNetwork(): Promise<{ name: string; remove(): Promise<void> }> {
  const { network: client } = await getContainerRuntimeClient()
  const name = `lantoa-tests-${randomUUID()}`
  const network = await client.create({ Name: name, Labels: await removedWithThisProcess() })
  return { name, remove: () => client.remove(network) }
}

/** Why no containers can be started on this machine; undefined when they can. Pulls what images are missing. */
export async function whyNoContainers(): Promise<string | undefined> {
  // The command line too: it builds images, and removes what a killed process leaves behind.
  const version = await run('docker', ['version']).catch((error: Error) => error)
  const docker = await getContainerRuntimeClient().catch((error: Error) => error)
  if (version instanceof Error || docker instanceof Error) return 'Docker is not installed or does not answer'
  return whyNoImages(Object.values(IMAGES))
}

async function whyNoImages(images: readonly string[]): Promise<string | undefined> {
  const docker = await getContainerRuntimeClient()
  for (const image of images) {
    const failed = await docker.image.pull(ImageName.fromString(image)).catch((error: Error) => error)
    if (failed) return `The image ${image} is missing and cannot be pulled; infra/images/build.sh makes it`
  }
  return undefined
}

/** Why no compose file can be brought up on this machine, whose Docker answers; undefined when it can. */
export async function whyNoCompose(): Promise<string | undefined> {
  const version = await run('docker', ['compose', 'version']).catch((error: Error) => error)
  return version instanceof Error ? 'Docker has no compose plugin' : whyNoImages(COMPOSE_IMAGES)
}

/**
 * Tells that tests on containers are skipped, and why; an error where they are required (`LANTOA_REQUIRE_DOCKER=1`).
 * Written to stderr as it is: nobody should miss it among test results.
 */
export function skipContainers(reason: string): void {
  if (process.env.LANTOA_REQUIRE_DOCKER === '1') throw new Error(`Docker is required, but: ${reason}`)
  process.stderr.write(`\n!!! SKIPPED: all tests on containers. ${reason}.\n\n`)
}

/** The same of tests on a compose file (`LANTOA_REQUIRE_COMPOSE=1`). */
export function skipCompose(reason: string): void {
  if (process.env.LANTOA_REQUIRE_COMPOSE === '1') throw new Error(`Compose is required, but: ${reason}`)
  process.stderr.write(`\n!!! SKIPPED: the tests on compose. ${reason}.\n\n`)
}
