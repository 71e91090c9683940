import { HOME_LIKENESS_REASONS } from '@lantoa/vietnam/same-home'
import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { HouseholdId } from '../ids.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { Household } from './households.http.ts'
import { Resident } from './residents.http.ts'

const HomeLikenessReason = z.enum(HOME_LIKENESS_REASONS).meta({
  id: 'HomeLikenessReason',
  'x-open': true,
  description: 'What speaks for one home, or against it: of the address, the people, their phones, the place',
})

/** A home with who lives there, as one looks at two side by side. */
export const PairedHome = Household.extend({
  people: z.array(Resident).meta({ description: 'Who lives there; of whom several were merged who is kept' }),
  mergeableFrom: Day.meta({
    description:
      'The first day from which on it may be another home: nothing changed there later. `closeHousehold` takes it',
  }),
}).meta({ id: 'PairedHome' })
export type PairedHome = z.output<typeof PairedHome>

export const HomeDuplicatePair = z
  .object({
    one: PairedHome,
    other: PairedHome,
    score: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'The higher the more alike; what it is made of are the reasons' }),
    reasons: z.array(HomeLikenessReason),
  })
  .meta({ id: 'HomeDuplicatePair', description: 'Two homes that may be one, written down twice' })

export const listHomeDuplicates = defineRoute({
  method: 'get',
  path: '/home-duplicates',
  operationId: 'listHomeDuplicates',
  summary:
    'Pairs of homes that may be one, of a unit and your others; a page may have fewer than asked for, or none, and a next one. `closeHousehold` merges them, `reopenHousehold` parts them. The reads are written to the access log',
  permission: 'duplicates:read',
  query: z.strictObject({
    unit: UnitCode,
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .meta({ description: 'Pairs in a page', examples: [50] }),
    cursor: z.string().max(400).optional().meta({ description: 'Where the page before ended (`next`)' }),
  }),
  response: z.object({ items: z.array(HomeDuplicatePair), next: z.string().optional() }),
  refusals: { 'unknown-unit': 422 },
})

export const DistinctHomes = z
  .object({
    one: PairedHome,
    other: PairedHome,
    at: Instant,
    by: z.string().meta({ description: 'Subject of the token that was used' }),
  })
  .meta({ id: 'DistinctHomes', description: 'Two homes that look like one and are two' })

export const listDistinctHomes = defineList({
  path: '/distinct-homes',
  operationId: 'listDistinctHomes',
  summary: 'Which homes an officer said to be two, of a unit; the reads are written to the access log',
  permission: 'duplicates:read',
  filters: { unit: UnitCode },
  item: DistinctHomes,
  order: ['oneId', 'otherId'],
  refusals: { 'unknown-unit': 422 },
})

export const decideDistinctHomes = defineRoute({
  method: 'put',
  path: '/distinct-homes/{householdId}/{otherId}',
  operationId: 'decideDistinctHomes',
  summary: 'Say that two homes are two, so that they are not shown as one any more, or take that back',
  permission: 'duplicates:decide',
  params: z.strictObject({ householdId: HouseholdId, otherId: HouseholdId }),
  body: z
    .strictObject({ distinct: z.boolean().meta({ description: 'false: that they are two is taken back' }) })
    .meta({ id: 'DistinctHomesDecision', examples: [{ distinct: true }] }),
  response: z
    .object({ householdId: HouseholdId, otherId: HouseholdId, distinct: z.boolean() })
    .meta({ id: 'DecidedHomes' }),
  refusals: { 'unknown-household': 422, 'same-household': 422 },
})

export const homeDuplicateRoutes = { listHomeDuplicates, listDistinctHomes, decideDistinctHomes }
