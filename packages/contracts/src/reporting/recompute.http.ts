import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { Instant } from '../time.ts'

export const getFreshness = defineRoute({
  method: 'get',
  path: '/freshness',
  operationId: 'getFreshness',
  summary: 'How far the numbers have come in what the services have told',
  permission: 'indicators:read',
  response: z.object({
    topics: z.array(
      z.object({
        topic: z.string(),
        appliedAt: Instant.nullable().meta({ description: 'When something of it was last counted' }),
        lag: z.int().meta({ description: 'Records that wait to be counted' }),
      }),
    ),
  }),
})

export const recompute = defineRoute({
  method: 'post',
  path: '/recompute',
  operationId: 'recompute',
  summary: 'Count everything again from the log, compare with the live numbers, and put right what differs',
  permission: 'operations:repair',
  response: z.object({
    records: z.int().meta({ description: 'Records read from the log' }),
    cells: z.int().meta({ description: 'Sums that were compared' }),
    differing: z.int().meta({ description: 'Sums that were not the same; 0 is expected' }),
    replaced: z.boolean().meta({ description: 'Whether the recomputed numbers took the place of the live ones' }),
    seconds: z.number(),
  }),
  refusals: { 'already-recomputing': 409 },
})

export const upkeepRoutes = { getFreshness, recompute }
