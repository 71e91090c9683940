import { setTimeout as sleep } from 'node:timers/promises'
import { newHome } from '@lantoa/standalone/test/homes'
import { killProcess, memoryOf, startContainer, stopContainer } from '../docker.ts'
import type { Fault, Injury, Scene } from '../fault.ts'
import { SERVICES } from '../stack.ts'

const AWAY_MS = 30_000
/** Each home is about four commands and as many events. */
const HOMES_AT_ONCE = 1_000
const TIMES = 6
const MEMORY_LIMIT_MB = 400

async function stopKafka(scene: Scene, meanwhile: (scene: Scene) => Promise<string>): Promise<Injury> {
  const kafka = scene.stack.containerOf('kafka')
  const brokenAt = await stopContainer(kafka)
  return { brokenAt, meanwhile: () => meanwhile(scene), heal: () => startContainer(kafka) }
}

/** For half a minute. */
export async function goesOn({ load }: Scene): Promise<string> {
  const since = Date.now()
  await sleep(AWAY_MS)
  const { count, p99 } = load.answers.since(since)
  if (count === 0) throw new Error('Nothing was acknowledged without Kafka')
  return `meanwhile ${count} answers, p99 ${p99} ms`
}

/** Far more than the services would ever keep in memory, with nowhere to go. */
async function fillOutboxes({ stack, load }: Scene): Promise<string> {
  for (let time = 0; time < TIMES; time += 1) {
    await load.record(Array.from({ length: HOMES_AT_ONCE }, () => newHome(load.place)).flat())
  }
  const depths = await Promise.all(
    ['identity', 'payments', 'teams', 'government', 'market'].map((name) =>
      stack.query<{ depth: number }>(name, 'SELECT count(*)::int AS depth FROM outbox'),
    ),
  )
  const depth = depths.flat().reduce((total, row) => total + row.depth, 0)
  const memory = Math.max(...(await Promise.all(SERVICES.map((name) => memoryOf(stack.containerOf(name))))))
  if (memory > MEMORY_LIMIT_MB) throw new Error(`A service uses ${memory} MB with ${depth} events in the outboxes`)
  return `${depth} events waited, services used ${memory} MB at most`
}

export const broker: readonly Fault[] = [
  {
    name: 'kafka-stopped',
    about: 'Kafka is away for 30 s; commands are taken all the same',
    paths: SERVICES,
    inject: (scene) => stopKafka(scene, goesOn),
  },
  {
    name: 'kafka-killed',
    about: 'kill -9 of Kafka; it is started again by Docker',
    paths: SERVICES,
    inject: async ({ stack }) => ({ brokenAt: await killProcess(stack.containerOf('kafka')) }),
  },
]

/** The log is long afterwards, so it comes late. */
export const outboxFull: readonly Fault[] = [
  {
    name: 'outbox-full',
    about: 'Kafka is away while more than 20,000 events are made; they wait in the outbox, not in memory',
    paths: SERVICES,
    inject: (scene) => stopKafka(scene, fillOutboxes),
  },
]
