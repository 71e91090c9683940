import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { VisitId } from '../ids.ts'
import { UnitCode } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'

const COUNTED_LIMIT = 500

const Moved = z
  .object({
    indicatorId: IndicatorId,
    unit: UnitCode.meta({ description: 'The hamlet; what lies above it counts the same' }),
    period: z.string().meta({
      description: 'The week or month for which it counts; the day where every one counts',
      examples: ['2026-W12', '2026-03', '2026-03-17'],
    }),
    numerator: z.int().optional().meta({
      description: 'What stands above the line of the hamlet now; left out where there is no value',
    }),
    without: z.int().optional().meta({
      description: 'The same without this visit: no less where another visit counts the same home',
    }),
    denominator: z.int().nullable().optional().meta({ description: 'Null: a plain number, no rate' }),
  })
  .meta({ id: 'MovedNumber' })

export const listCounted = defineRoute({
  method: 'post',
  path: '/counted',
  operationId: 'listCounted',
  summary: 'Whether visits are counted by now, and in which numbers, in the order in which they are named',
  permission: 'visits:read',
  body: z
    .strictObject({ visitIds: z.array(VisitId).min(1).max(COUNTED_LIMIT) })
    .meta({ id: 'CountedQuery', examples: [{ visitIds: ['01990f3e-7c1a-7000-8000-0000000000e1'] }] }),
  response: z.object({
    items: z.array(
      z
        .object({
          visitId: VisitId,
          counted: z.boolean().meta({
            description: 'No: it has not arrived yet, was withdrawn, or is none of the units of the caller',
          }),
          moved: z.array(Moved).meta({ description: 'Indicators that count it above the line' }),
        })
        .meta({ id: 'CountedVisit' }),
    ),
  }),
})

export const countedRoutes = { listCounted }
