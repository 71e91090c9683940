import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { ofClosing } from './closings.http.ts'
import { IndicatorId } from './indicators.http.ts'

export const RestatementReason = z.enum(['late', 'corrected', 'boundary', 'definition', 'recomputed']).meta({
  'x-open': true,
  description:
    '`late`: told after the closing; `corrected`: told before, and otherwise since; `boundary`: units changed; ' +
    '`definition`: another version holds for the period now; `recomputed`: sums were damaged and put right',
})
export type RestatementReason = z.output<typeof RestatementReason>

const Figures = {
  version: z.int().meta({ description: 'Of the definition' }),
  numerator: z.int(),
  denominator: z.int().nullable(),
  value: z.number().nullable(),
}

/** A closed value that is another one by now; the closed one stays what it was. */
export const Restatement = z
  .object({
    unit: UnitRef.meta({ description: 'As it was closed' }),
    indicatorId: IndicatorId,
    closed: z.object(Figures),
    now: z
      .object(Figures)
      .nullable()
      .meta({ description: 'Null: the indicator is not defined for the period any more' }),
    difference: z
      .object({ numerator: z.int(), denominator: z.int().nullable(), value: z.number().nullable() })
      .nullable()
      .meta({ description: 'Now less closed' }),
    reasons: z.array(RestatementReason),
  })
  .meta({ id: 'Restatement' })
export type Restatement = z.output<typeof Restatement>

/** What has changed a closed value since: one entity or fact, one day. */
export const ClosedChange = z
  .object({
    kind: z.string().meta({
      ...{ 'x-open': true, examples: ['visit', 'household', 'resident', 'body', 'unit'] },
      description: 'What it is: its owner knows it by this id',
    }),
    id: z.string().meta({ description: 'Pseudonymous id, or a unit; its owner knows more, by right' }),
    topic: z.string().nullable().meta({ description: 'Where it was told; null: it was not' }),
    unit: UnitCode.meta({ description: 'The unit that it counts in' }),
    part: z.enum(['numerator', 'denominator']),
    measure: z.string(),
    day: Day.nullable().meta({
      description: 'From which day, or on which, it counts; null: before the first closed period',
    }),
    amount: z.int().meta({ description: 'By how much it changed the closed value' }),
    reason: RestatementReason,
    arrivedAt: Instant,
  })
  .meta({ id: 'ClosedChange' })
export type ClosedChange = z.output<typeof ClosedChange>

export const listRestatements = defineList({
  path: '/closings/{closingId}/restatements',
  operationId: 'listRestatements',
  summary: 'Closed values that are others by now, beside what they are and why; a page may hold less than its limit',
  permission: 'closings:read',
  params: ofClosing,
  item: Restatement,
  order: ['unitCode', 'indicatorId'],
})

export const listClosedChanges = defineList({
  path: '/closings/{closingId}/changes',
  operationId: 'listClosedChanges',
  summary: 'What has changed one closed value since, in the order in which it arrived',
  permission: 'contributors:read',
  params: ofClosing,
  item: ClosedChange,
  filters: { unit: UnitCode, indicatorId: IndicatorId },
  order: ['lateChangeId', 'part'],
})

export const restatementRoutes = { listRestatements, listClosedChanges }
