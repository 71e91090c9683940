import { LIKENESS_REASONS } from '@lantoa/vietnam/same-person'
import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { HouseholdAddress } from './households.http.ts'
import { Resident } from './residents.http.ts'

const LikenessReason = z.enum(LIKENESS_REASONS).meta({
  id: 'LikenessReason',
  'x-open': true,
  description: 'What speaks for one person, or against it: of the name, the birth, the place, the phone, the number',
})

const address = HouseholdAddress.nullable().meta({ description: 'Null for those who see persons masked' })

/** Somebody with where they live, as one looks at two side by side. */
export const PairedResident = Resident.extend({ address }).meta({ id: 'PairedResident' })
export type PairedResident = z.output<typeof PairedResident>

export const DuplicatePair = z
  .object({
    one: PairedResident,
    other: PairedResident,
    score: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'The higher the more alike; what it is made of are the reasons' }),
    reasons: z.array(LikenessReason),
  })
  .meta({ id: 'DuplicatePair', description: 'Two residents who may be one person, written down twice' })
export type DuplicatePair = z.output<typeof DuplicatePair>

export const listDuplicates = defineRoute({
  method: 'get',
  path: '/duplicates',
  operationId: 'listDuplicates',
  summary:
    'Pairs of residents who may be one person, of a unit and your others; a page may have fewer than asked for, or none, and a next one. The reads are written to the access log',
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
  response: z.object({ items: z.array(DuplicatePair), next: z.string().optional() }),
  refusals: { 'unknown-unit': 422 },
})

const PlaceElsewhere = UnitCode.nullable().meta({
  description: 'The province of the other one, and no more; null where it is not known',
})

export const DuplicateElsewhere = z
  .object({
    one: PairedResident,
    place: PlaceElsewhere,
    score: DuplicatePair.shape.score,
    reasons: z.array(LikenessReason),
  })
  .meta({
    id: 'DuplicateElsewhere',
    description: 'A resident who may be somebody that is written down outside of your units, of whom no more is shown',
  })

export const listDuplicatesElsewhere = defineRoute({
  method: 'get',
  path: '/duplicates-elsewhere',
  operationId: 'listDuplicatesElsewhere',
  summary:
    'Residents of a unit who may also be written down outside of your units: who sees both merges them. A page may have fewer than asked for, or none, and a next one. The reads are written to the access log',
  permission: 'duplicates:read',
  query: listDuplicates.query,
  response: z.object({ items: z.array(DuplicateElsewhere), next: z.string().optional() }),
  refusals: { 'unknown-unit': 422 },
})

export const DistinctPair = z
  .object({
    one: PairedResident,
    other: PairedResident,
    at: Instant,
    by: z.string().meta({ description: 'Subject of the token that was used' }),
  })
  .meta({ id: 'DistinctPair', description: 'Two residents who look like one person and are two' })

export const listDistinctPairs = defineList({
  path: '/distinct-pairs',
  operationId: 'listDistinctPairs',
  summary: 'Whom an officer said to be two people, of a unit; the reads are written to the access log',
  permission: 'duplicates:read',
  filters: { unit: UnitCode },
  item: DistinctPair,
  order: ['oneId', 'otherId'],
  refusals: { 'unknown-unit': 422 },
})

export const decideDistinct = defineRoute({
  method: 'put',
  path: '/distinct-pairs/{residentId}/{otherId}',
  operationId: 'decideDistinct',
  summary: 'Say that two residents are two people, so that they are not shown as one any more, or take that back',
  permission: 'duplicates:decide',
  params: z.strictObject({ residentId: ResidentId, otherId: ResidentId }),
  body: z
    .strictObject({ distinct: z.boolean().meta({ description: 'false: that they are two is taken back' }) })
    .meta({ id: 'DistinctDecision', examples: [{ distinct: true }] }),
  response: z
    .object({ residentId: ResidentId, otherId: ResidentId, distinct: z.boolean() })
    .meta({ id: 'DecidedPair' }),
  refusals: { 'unknown-resident': 422, 'same-resident': 422 },
})

export const duplicateRoutes = { listDuplicates, listDuplicatesElsewhere, listDistinctPairs, decideDistinct }
