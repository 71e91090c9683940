import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { MergeId, ResidentId } from '../ids.ts'
import { Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { PairedResident } from './duplicates.http.ts'

/** What is recorded of a person, each field from the one or from the other. */
export const MergedFieldName = z.enum(['name', 'birth', 'sex', 'phone', 'personalNumber']).meta({
  id: 'MergedFieldName',
})

const version = z.int().meta({ description: 'The version that was looked at', examples: [1] })

export const MergeRecord = z
  .strictObject({
    residentId: ResidentId.meta({ description: 'Who is kept; where both lived on one day it is as recorded of them' }),
    otherId: ResidentId.meta({ description: 'Who was written down a second time' }),
    take: z
      .array(MergedFieldName)
      .max(5)
      .default([])
      .meta({ description: 'The fields that the other one is right in' }),
    saw: z.strictObject({ resident: version, other: version }),
  })
  .meta({
    id: 'MergeRecord',
    examples: [
      {
        residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
        otherId: '01990f3e-7c1a-7000-8000-0000000000d2',
        take: ['phone'],
        saw: { resident: 1, other: 1 },
      },
    ],
  })

export type MergeRecord = z.output<typeof MergeRecord>

export const Merge = z
  .object({
    mergeId: MergeId,
    residentId: ResidentId,
    otherId: ResidentId,
    take: z.array(MergedFieldName),
    state: z.enum(['merged', 'undone']).meta({ id: 'MergeState' }),
    mergedBy: z.string().meta({ description: 'Subject of the token that was used' }),
    mergedAt: Instant,
    undoneBy: z.string().nullable(),
    undoneAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({
    id: 'Merge',
    description: 'Two residents who are one; what was told of the other one is told of who is kept',
  })
export type Merge = z.output<typeof Merge>

const mergeParams = z.strictObject({ mergeId: MergeId })

export const mergeResidents = defineRoute({
  method: 'put',
  path: '/merges/{mergeId}',
  operationId: 'mergeResidents',
  summary:
    'Say that two residents are one: steps, apps, consents, accounts, skills and what is counted of the other one are theirs from now on',
  permission: 'duplicates:decide',
  params: mergeParams,
  body: MergeRecord,
  response: Merge,
  refusals: {
    'unknown-resident': 422,
    'same-resident': 422,
    'resident-merged': 409,
    'distinct-pair': 409,
    'changed-meanwhile': 409,
    'before-birth': 422,
    'birth-in-future': 422,
    'merge-differs': 409,
  },
  etag: 'returned',
})

export const undoMerge = defineRoute({
  method: 'post',
  path: '/merges/{mergeId}/undo',
  operationId: 'undoMerge',
  summary: 'Take a merge back: both are as they were, and what was told of either since is told of that one',
  permission: 'duplicates:decide',
  params: mergeParams,
  response: Merge,
  refusals: { 'merged-since': 409, 'changed-since': 409, 'personal-number-taken': 409 },
  etag: 'required',
})

export const listMerges = defineList({
  path: '/merges',
  operationId: 'listMerges',
  summary: 'Merges of residents of a unit, with both; the reads are written to the access log',
  permission: 'duplicates:read',
  filters: { unit: UnitCode, state: Merge.shape.state.optional() },
  item: Merge.extend({ one: PairedResident, other: PairedResident }).meta({ id: 'ListedMerge' }),
  order: ['-mergedAt', '-mergeId'],
  refusals: { 'unknown-unit': 422 },
})

export const mergeRoutes = { mergeResidents, undoMerge, listMerges }
