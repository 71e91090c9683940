import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ComponentValueId, ScorecardId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { openText } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { ComponentId, Figure } from './scorecard-content.ts'

/** What an officer found of a unit for a component that nothing computes. */
export const ComponentValueReport = z
  .strictObject({
    scorecardId: ScorecardId,
    componentId: ComponentId,
    unit: UnitRef,
    value: Figure.meta({ description: 'What the component is scored by: a figure, 0 or 1, or the points themselves' }),
    on: Day.meta({ description: 'For which day of the year of the scorecard it stands' }),
    source: openText(300).meta({ description: 'The paper or decision behind it, never a private person' }),
    note: openText(500).nullable().default(null),
  })
  .meta({
    id: 'ComponentValueReport',
    examples: [
      {
        scorecardId: '01990f3e-7c1a-7000-8000-000000000001',
        componentId: 'society.2',
        unit: '31027',
        value: 1,
        on: '2026-03-17',
        source: 'Kế hoạch 12/KH-UBND ngày 15/01/2026',
      },
    ],
  })
export type ComponentValueReport = z.output<typeof ComponentValueReport>

export const ComponentValue = z
  .object({
    componentValueId: ComponentValueId,
    ...ComponentValueReport.shape,
    unit: UnitCode,
    enteredAt: Instant,
    withdrawn: z
      .object({ at: Instant, reason: z.string() })
      .nullable()
      .meta({ description: 'A withdrawn value is kept and scores nothing' }),
  })
  .meta({ id: 'ComponentValue' })
export type ComponentValue = z.output<typeof ComponentValue>

const ofValue = z.strictObject({ componentValueId: ComponentValueId })

export const enterComponentValue = defineRoute({
  method: 'put',
  path: '/component-values/{componentValueId}',
  operationId: 'enterComponentValue',
  summary:
    'Enter what a unit has of a component that nothing computes; the latest day counts, of one day the last entry',
  permission: 'scorecards:score',
  params: ofValue,
  body: ComponentValueReport,
  response: ComponentValue,
  refusals: {
    ...unitRefusals,
    'unknown-scorecard': 422,
    'scorecard-not-approved': 409,
    'unknown-component': 422,
    'component-is-computed': 422,
    'unit-not-scored': 422,
    'day-outside-year': 422,
    'value-out-of-range': 422,
    'component-value-differs': 409,
  },
  etag: 'returned',
})

export const enterComponentValueBatch = defineBatch(enterComponentValue, {
  path: '/component-values/batch',
  operationId: 'enterComponentValueBatch',
})

export const withdrawComponentValue = defineRoute({
  method: 'post',
  path: '/component-values/{componentValueId}/withdrawal',
  operationId: 'withdrawComponentValue',
  summary: 'Withdraw a value that was entered by hand; the one before it counts again',
  permission: 'scorecards:score',
  params: ofValue,
  body: z
    .strictObject({ reason: openText(300) })
    .meta({ id: 'ComponentValueWithdrawal', examples: [{ reason: 'Nhập nhầm xã' }] }),
  response: ComponentValue,
  refusals: { 'component-value-withdrawn': 409 },
  etag: 'required',
})

export const listComponentValues = defineList({
  path: '/component-values',
  operationId: 'listComponentValues',
  summary: 'What was entered by hand for a unit, the latest day first, withdrawn values too',
  permission: 'scorecards:read',
  item: ComponentValue,
  filters: { scorecardId: ScorecardId, unit: UnitRef, componentId: ComponentId.optional() },
  order: ['-on', '-position'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const componentValueRoutes = {
  enterComponentValue,
  enterComponentValueBatch,
  withdrawComponentValue,
  listComponentValues,
}
