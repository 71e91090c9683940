import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { DeadLetterId } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { Instant } from '../time.ts'

export const ServiceStatus = z
  .object({
    service: z.string(),
    startedAt: Instant,
    ready: z.boolean(),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().optional() })),
    version: z.string().meta({ description: 'Of the software' }),
    now: Instant.meta({ description: "The server's clock" }),
    outbox: z.object({ depth: z.int(), oldestAgeSeconds: z.number() }),
    relay: z.object({
      leading: z
        .boolean()
        .meta({ description: 'Whether this process sends; of several that share a database one does' }),
      failing: z.string().optional().meta({ description: 'Why nothing could be sent last time' }),
    }),
    consumers: z.array(z.object({ group: z.string(), topic: z.string(), partition: z.int(), lag: z.int() })),
    failing: z.string().optional().meta({ description: 'Why the consumer stands still, if it does' }),
    lost: z.int().meta({ description: 'Records that the log gave up before this process had read them' }),
    deadLetters: z.int(),
  })
  .meta({ id: 'ServiceStatus' })
export type ServiceStatus = z.output<typeof ServiceStatus>

export const DeadLetter = z
  .object({
    deadLetterId: DeadLetterId,
    group: z.string(),
    topic: z.string(),
    partition: z.int(),
    offset: z.int().meta({ description: 'Below zero where it lay in a topic that is gone' }),
    key: z.string(),
    reason: z.string(),
    attempts: z.int(),
    parked: z.int().meta({ description: 'Later records of the same key that wait behind it' }),
    failedAt: Instant,
  })
  .meta({ id: 'DeadLetter' })

export const DeadLetterDetail = DeadLetter.extend({
  headers: z.record(z.string(), z.string()),
  payload: z.string().nullable(),
}).meta({ id: 'DeadLetterDetail' })

/**
 * What operators need of every service: its status and the repair of records that it could not apply. Each service
 * mounts its own; they are declared here because they are the same everywhere.
 */
export const getStatus = defineRoute({
  method: 'get',
  path: '/operations/status',
  operationId: 'getStatus',
  summary: 'Health, outbox, consumer lag and dead letters of this service',
  permission: 'operations:read',
  response: ServiceStatus,
})

export const listDeadLetters = defineRoute({
  method: 'get',
  path: '/operations/dead-letters',
  operationId: 'listDeadLetters',
  summary: 'Records that could not be applied, oldest first',
  permission: 'operations:read',
  query: z.strictObject({ ...pageQuery }),
  response: pageOf(DeadLetter),
})

const deadLetterParams = z.strictObject({ deadLetterId: DeadLetterId })

export const getDeadLetter = defineRoute({
  method: 'get',
  path: '/operations/dead-letters/{deadLetterId}',
  operationId: 'getDeadLetter',
  summary: 'One dead letter with its headers and payload',
  permission: 'operations:read',
  params: deadLetterParams,
  response: DeadLetterDetail,
})

export const retryDeadLetter = defineRoute({
  method: 'post',
  path: '/operations/dead-letters/{deadLetterId}/retry',
  operationId: 'retryDeadLetter',
  summary: 'Apply a dead letter again, then the records of its key that wait behind it',
  permission: 'operations:repair',
  params: deadLetterParams,
  response: z.object({ applied: z.int() }),
  refusals: { 'still-failing': 409 },
})

export const dropDeadLetter = defineRoute({
  method: 'delete',
  path: '/operations/dead-letters/{deadLetterId}',
  operationId: 'dropDeadLetter',
  summary: 'Give a dead letter up and apply the records of its key that wait behind it',
  permission: 'operations:repair',
  params: deadLetterParams,
  response: z.object({ applied: z.int() }),
  refusals: { 'still-failing': 409 },
})

export const TopicCheck = z
  .object({
    topic: z.string(),
    state: z.enum(['as-declared', 'missing', 'differs']),
    differences: z.array(
      z.object({
        setting: z.string().meta({ description: '`partitions`, `replication`, or a setting of the topic' }),
        declared: z.string(),
        actual: z.string(),
        appliable: z.boolean().meta({ description: 'Whether applying puts it right' }),
        advice: z.string().optional().meta({ description: 'What to do where applying does not help' }),
      }),
    ),
  })
  .meta({ id: 'TopicCheck' })
export type TopicCheck = z.output<typeof TopicCheck>

export const checkTopics = defineRoute({
  method: 'get',
  path: '/operations/topics',
  operationId: 'checkTopics',
  summary: 'The topics that this service owns, as they are in the log beside what the contracts declare',
  permission: 'operations:read',
  response: z.object({ topics: z.array(TopicCheck) }),
})

export const applyTopics = defineRoute({
  method: 'post',
  path: '/operations/topics/apply',
  operationId: 'applyTopics',
  summary: 'Make the topics of this service as the contracts declare them, and tell what still differs',
  permission: 'operations:repair',
  response: z.object({
    changed: z.array(z.string()).meta({ description: 'Topics that were made or changed' }),
    topics: z.array(TopicCheck).meta({ description: 'As they are now' }),
  }),
})

export const republish = defineRoute({
  method: 'post',
  path: '/operations/republish',
  operationId: 'republish',
  summary: "Send the present state of a topic's aggregates again, a page at a time, ids and sequences unchanged",
  permission: 'operations:repair',
  body: z.strictObject({
    topic: z.string(),
    cursor: z
      .string()
      .max(400)
      .optional()
      .meta({ description: 'From the answer before; without it from the beginning' }),
    limit: z.int().min(1).max(1_000).default(500),
  }),
  response: z.object({
    appended: z.int().meta({ description: 'Events that the outbox took; the relay sends them' }),
    cursor: z.string().nullable().meta({ description: 'For the next page; null after the last' }),
  }),
  refusals: { 'unknown-topic': 404 },
})

export const replay = defineRoute({
  method: 'post',
  path: '/operations/replay',
  operationId: 'replay',
  summary: 'Let this service read its topics again; the lag in its status tells how far it is',
  permission: 'operations:repair',
  body: z
    .strictObject({
      topics: z.array(z.string()).min(1).optional().meta({ description: 'Only these; without it all that it follows' }),
      from: z.int().min(0).optional().meta({ description: 'Offset to read from, in every partition; 0 without it' }),
    })
    .refine(({ topics, from }) => topics !== undefined || from !== undefined, {
      error: '`topics` to read again, or `from`: the offset from which all of them are read, 0 for everything',
    }),
  response: z.object({ topics: z.array(z.string()) }),
  refusals: { 'unknown-topic': 404 },
})

export const operationRoutes = {
  getStatus,
  listDeadLetters,
  getDeadLetter,
  retryDeadLetter,
  dropDeadLetter,
  checkTopics,
  applyTopics,
  republish,
  replay,
}
