import { operationRoutes, type ServiceStatus } from '@lantoa/contracts/operations/operations.http'
import type { Consumer } from './consume.ts'
import { decodeCursor, pageFrom } from './cursors.ts'
import {
  type ConsumerDefinition,
  type DeadLetter,
  dropDeadLetter,
  findDeadLetter,
  listDeadLetters,
  type Repair,
  retryDeadLetter,
} from './dead-letters.ts'
import { type Check, runChecks } from './health.ts'
import { mount } from './mount.ts'
import { accept, refuse } from './outcome.ts'
import type { Relay } from './relay.ts'
import type { ServiceParts } from './service-parts.ts'

export type Operated = {
  parts: ServiceParts
  relay: Relay
  consumer: Consumer | undefined
  consumers: readonly ConsumerDefinition[]
  ready: readonly Check[]
}

const NO_SUCH_LETTER = refuse('not-found', 'There is no such dead letter.')

/** The routes that operators have of every service: its status, and the repair of what could not be applied. */
export function mountOperations(operated: Operated): void {
  const { parts, consumers } = operated
  const { database } = parts
  const startedAt = parts.now().toISOString()
  mount(parts.api, operationRoutes, {
    getStatus: async () => accept(await statusOf(operated, startedAt)),
    async listDeadLetters({ query }) {
      const [after] = decodeCursor(query.cursor, ['uuid']) ?? []
      const letters = await listDeadLetters(database, { limit: query.limit + 1, after })
      return accept(pageFrom(letters, query.limit, ({ id }) => [id], summaryOf))
    },
    async getDeadLetter({ params }) {
      const letter = await findDeadLetter(database, params.deadLetterId)
      if (!letter) return NO_SUCH_LETTER
      return accept({ ...summaryOf(letter), headers: letter.headers, payload: letter.value })
    },
    async retryDeadLetter({ params }) {
      return answerRepair(await retryDeadLetter(database, consumers, params.deadLetterId))
    },
    async dropDeadLetter({ params }) {
      return answerRepair(await dropDeadLetter(database, consumers, params.deadLetterId))
    },
  })
}

function answerRepair(repair: Repair | undefined) {
  if (!repair) return NO_SUCH_LETTER
  if (repair.failing === undefined) return accept({ applied: repair.applied })
  return refuse('still-failing', `${repair.applied} applied, then: ${repair.failing}`)
}

function summaryOf(letter: DeadLetter) {
  const { id, group, topic, partition, offset, key, reason, attempts, parked, failedAt } = letter
  return {
    deadLetterId: id,
    group,
    topic,
    partition,
    offset,
    key,
    reason,
    attempts,
    parked,
    failedAt: failedAt.toISOString(),
  }
}

async function statusOf({ parts, relay, consumer, ready }: Operated, startedAt: string): Promise<ServiceStatus> {
  const checks = await runChecks(ready)
  const [letters] = await parts.database.query<{ count: number }>(
    'SELECT count(*) AS count FROM dead_letter WHERE reason IS NOT NULL',
  )
  const progress = consumer?.progress()
  return {
    service: parts.name,
    startedAt,
    ready: checks.every(({ ok }) => ok),
    checks,
    outbox: { depth: await relay.depth(), oldestAgeSeconds: await relay.oldestAgeSeconds() },
    consumers: (progress?.partitions ?? []).map(({ topic, partition, lag }) => ({
      group: parts.name,
      topic,
      partition,
      lag,
    })),
    ...(progress?.failing === undefined ? {} : { failing: progress.failing }),
    deadLetters: letters?.count ?? 0,
  }
}
