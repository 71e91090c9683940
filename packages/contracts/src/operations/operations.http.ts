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
    outbox: z.object({ depth: z.int(), oldestAgeSeconds: z.number() }),
    consumers: z.array(z.object({ group: z.string(), topic: z.string(), partition: z.int(), lag: z.int() })),
    failing: z.string().optional().meta({ description: 'Why the consumer stands still, if it does' }),
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
    offset: z.int(),
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

export const operationRoutes = { getStatus, listDeadLetters, getDeadLetter, retryDeadLetter, dropDeadLetter }
