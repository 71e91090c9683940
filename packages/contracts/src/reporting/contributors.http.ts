import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { pageOf, pageQuery } from '../page.ts'
import { unitRefusals } from '../refusals.ts'
import { Day } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { isOneTime, ONE_TIME, timeQuery, viewQuery } from './values.http.ts'

export const Contributor = z
  .object({
    kind: z.string().meta({
      ...{ 'x-open': true, examples: ['household', 'resident', 'person', 'body', 'hamlet', 'visit'] },
      description: 'What it is: its owner knows it by this id',
    }),
    id: z.string().meta({ description: 'Pseudonymous id, or a hamlet; its owner knows more, by right' }),
    unit: UnitCode.meta({ description: 'The hamlet, or the unit that the contributor belongs to without one' }),
    since: Day.meta({ description: 'Since when it counts; in a flow the first day of the period' }),
    count: z.int().meta({
      description:
        'How much it counts: more than 1 for a household with several adults, a resident with several accounts',
    }),
  })
  .meta({ id: 'Contributor' })
export type Contributor = z.output<typeof Contributor>

export const listContributors = defineRoute({
  method: 'get',
  path: '/indicators/{indicatorId}/contributors',
  operationId: 'listContributors',
  summary: 'What a number is made of, hamlet by hamlet; what counts in several hamlets stands in each',
  permission: 'contributors:read',
  params: z.strictObject({ indicatorId: IndicatorId }),
  query: z
    .strictObject({
      unit: UnitRef,
      part: z.enum(['numerator', 'denominator']).default('numerator'),
      ...timeQuery,
      ...viewQuery,
      ...pageQuery,
    })
    .refine(isOneTime, ONE_TIME),
  response: pageOf(Contributor),
  refusals: {
    ...unitRefusals,
    'no-denominator': 422,
    'period-not-supported': 422,
    'not-defined-then': 422,
    'facts-to-come': 422,
  },
})

export const contributorRoutes = { listContributors }
