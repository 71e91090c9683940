import { operationRoutes, type ServiceStatus } from '@lantoa/contracts/operations/operations.http'
import { deadLetterHandlers } from '../consumers/dead-letter-operations.ts'
import { type TopicOperations, topicHandlers } from '../log/topic-operations.ts'
import type { Relay } from '../outbox/relay.ts'
import { type Check, runChecks } from '../process/health.ts'
import { VERSION } from '../process/version.ts'
import { mount } from './mount.ts'
import { accept } from './outcome.ts'

export type Operated = TopicOperations & { relay: Relay; ready: readonly Check[] }

/** The routes that operators have of every service: its status, and the repair of what went wrong. */
export function mountOperations(operated: Operated): void {
  const { parts, consumers } = operated
  const startedAt = parts.now().toISOString()
  mount(parts.api, operationRoutes, {
    getStatus: async () => accept(await statusOf(operated, startedAt)),
    ...deadLetterHandlers(parts.database, consumers),
    ...topicHandlers(operated),
  })
}

async function statusOf({ parts, relay, consumer, ready }: Operated, startedAt: string): Promise<ServiceStatus> {
  const checks = await runChecks(ready)
  const [letters] = await parts.database.query<{ count: number }>(
    'SELECT count(*) AS count FROM dead_letter WHERE reason IS NOT NULL',
  )
  const progress = consumer?.progress()
  const { leading, failing } = relay.stats()
  return {
    service: parts.name,
    startedAt,
    ready: checks.every(({ ok }) => ok),
    checks,
    version: VERSION,
    now: parts.now().toISOString(),
    outbox: { depth: await relay.depth(), oldestAgeSeconds: await relay.oldestAgeSeconds() },
    relay: { leading, ...(failing === undefined ? {} : { failing }) },
    consumers: (progress?.partitions ?? []).map(({ topic, partition, lag }) => ({
      group: parts.name,
      topic,
      partition,
      lag,
    })),
    ...(progress?.failing === undefined ? {} : { failing: progress.failing }),
    lost: progress?.lost ?? 0,
    deadLetters: letters?.count ?? 0,
  }
}
