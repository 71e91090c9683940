import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, MembershipId, RestaffingId } from '../ids.ts'
import { Day, Instant } from '../time.ts'
import { BodyWarning, LegalAct } from './bodies.http.ts'
import { MembershipRecord } from './members.http.ts'

/** A membership that begins with a restaffing; its body and its day are those of the restaffing. */
export const JoiningMember = z
  .strictObject({ membershipId: MembershipId, ...MembershipRecord.omit({ bodyId: true, from: true }).shape })
  .meta({ id: 'JoiningMember' })
export type JoiningMember = z.output<typeof JoiningMember>

const isOnce = (ids: readonly string[]) => new Set(ids).size === ids.length

/** Who ends and who starts in a body, by one decision. */
export const RestaffingRecord = z
  .strictObject({
    bodyId: BodyId,
    legalAct: LegalAct,
    on: Day.meta({ description: 'The first day of the new people, on which the others no longer belong to the body' }),
    leaving: z
      .array(MembershipId)
      .max(200)
      .refine(isOnce, 'each membership once')
      .default([])
      .meta({ description: 'Memberships that end; whoever gets another role leaves the one and joins in the other' }),
    joining: z
      .array(JoiningMember)
      .max(200)
      .refine((all) => isOnce(all.map(({ membershipId }) => membershipId)), 'each membership once')
      .default([]),
  })
  .meta({
    id: 'RestaffingRecord',
    examples: [
      {
        bodyId: '01990f3e-7c1a-7000-8000-0000000000b1',
        legalAct: { number: '31/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-02-20' },
        on: '2026-03-01',
        leaving: ['01990f3e-7c1a-7000-8000-000000000081'],
        joining: [
          {
            membershipId: '01990f3e-7c1a-7000-8000-000000000082',
            personId: '01990f3e-7c1a-7000-8000-0000000000c2',
            role: 'leader',
            affiliations: ['hamlet_office'],
          },
        ],
      },
    ],
  })
export type RestaffingRecord = z.output<typeof RestaffingRecord>

export const Restaffing = z
  .object({
    restaffingId: RestaffingId,
    ...RestaffingRecord.shape,
    recordedAt: Instant,
    memberCount: z.int().meta({ description: 'Members on its day' }),
    warnings: z.array(BodyWarning).meta({ description: 'What the body lacks on its day' }),
  })
  .meta({ id: 'Restaffing' })
export type Restaffing = z.output<typeof Restaffing>

const restaffingParams = z.strictObject({ restaffingId: RestaffingId })

export const restaffBody = defineRoute({
  method: 'put',
  path: '/restaffings/{restaffingId}',
  operationId: 'restaffBody',
  summary: 'End and begin memberships of a body by one decision, all of them or none',
  permission: 'members:manage',
  params: restaffingParams,
  body: RestaffingRecord,
  response: Restaffing,
  refusals: {
    'unknown-body': 422,
    'nobody-changes': 422,
    'day-in-future': 422,
    'unknown-membership': 422,
    'ends-before-start': 422,
    'membership-ended': 409,
    'role-not-in-body': 422,
    'before-body': 422,
    'body-dissolved': 409,
    'membership-overlaps': 409,
    'membership-differs': 409,
    'restaffing-differs': 409,
  },
})

export const restaffBodyBatch = defineBatch(restaffBody, {
  path: '/restaffings/batch',
  operationId: 'restaffBodyBatch',
})

export const getRestaffing = defineRoute({
  method: 'get',
  path: '/restaffings/{restaffingId}',
  operationId: 'getRestaffing',
  summary: 'One restaffing',
  permission: 'bodies:read',
  params: restaffingParams,
  response: Restaffing,
})

export const listRestaffings = defineRegisterList({
  path: '/restaffings',
  operationId: 'listRestaffings',
  summary: 'Restaffings of a body, latest first',
  permission: 'bodies:read',
  item: Restaffing,
  filters: { bodyId: BodyId },
  order: ['-on', '-restaffingId'],
  sorts: ['on'],
})

export const restaffingRoutes = { restaffBody, restaffBodyBatch, getRestaffing, listRestaffings }
