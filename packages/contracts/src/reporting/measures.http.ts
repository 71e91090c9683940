import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { FactOwner } from './indicator-lists.ts'

export const Measure = z
  .object({
    name: z.string(),
    text: z.string().meta({ description: 'What is counted, in Vietnamese' }),
    kind: z.enum(['stock', 'flow']).meta({ 'x-open': true }),
    counts: z.string().meta({ description: 'What each entry stands for', examples: ['household'] }),
    distinct: z.boolean().meta({ description: 'Whether a thing counts once, however often it comes' }),
    period: z
      .enum(['week', 'month'])
      .nullable()
      .meta({ 'x-open': true, description: 'The only period it can be read for; null: any' }),
    service: FactOwner,
    topic: z.string().meta({ description: 'Where the facts come from' }),
  })
  .meta({ id: 'Measure' })
export type Measure = z.output<typeof Measure>

export const listMeasures = defineRoute({
  method: 'get',
  path: '/measures',
  operationId: 'listMeasures',
  summary: 'What indicators can be made of',
  permission: 'indicators:read',
  response: z.object({ items: z.array(Measure) }),
})

export const measureRoutes = { listMeasures }
