import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, MembershipId, PersonId } from '../ids.ts'
import { Affiliation, MemberRole } from '../lists.ts'
import { Day } from '../time.ts'
import { AmbassadorDays } from './bodies.events.ts'

const Affiliations = z.array(Affiliation).min(1).max(10)

/** A membership as it begins; people are ids here, their names live elsewhere. */
export const MembershipRecord = z
  .strictObject({
    bodyId: BodyId,
    personId: PersonId,
    role: MemberRole.meta({ description: 'chair and vice_chair in committees; leader, deputy, member elsewhere' }),
    from: Day,
    affiliations: Affiliations,
    ambassador: z.boolean().default(false).meta({ description: 'A young member who is a digital ambassador' }),
  })
  .meta({
    id: 'MembershipRecord',
    examples: [
      {
        bodyId: '01990f3e-7c1a-7000-8000-0000000000b1',
        personId: '01990f3e-7c1a-7000-8000-0000000000c1',
        role: 'leader',
        from: '2025-08-01',
        affiliations: ['hamlet_office'],
      },
    ],
  })
export type MembershipRecord = z.output<typeof MembershipRecord>

export const Membership = z
  .object({
    membershipId: MembershipId,
    ...MembershipRecord.shape,
    until: Day.nullable().meta({ description: 'First day on which it is over; null while it lasts' }),
    ambassadorDays: AmbassadorDays.optional(),
    version: z.int().optional().meta({ description: 'For the If-Match of its next change' }),
  })
  .meta({ id: 'Membership' })
export type Membership = z.output<typeof Membership>

const membershipParams = z.strictObject({ membershipId: MembershipId })

export const joinBody = defineRoute({
  method: 'put',
  path: '/memberships/{membershipId}',
  operationId: 'joinBody',
  summary: 'Let a person join a body',
  permission: 'members:manage',
  params: membershipParams,
  body: MembershipRecord,
  response: Membership,
  refusals: {
    'unknown-body': 422,
    'role-not-in-body': 422,
    'before-body': 422,
    'body-dissolved': 409,
    'membership-overlaps': 409,
    'membership-differs': 409,
  },
  etag: 'returned',
})

export const joinBodyBatch = defineBatch(joinBody, { path: '/memberships/batch', operationId: 'joinBodyBatch' })

export const leaveBody = defineRoute({
  method: 'post',
  path: '/memberships/{membershipId}/leave',
  operationId: 'leaveBody',
  summary: 'End a membership',
  permission: 'members:manage',
  params: membershipParams,
  body: z
    .strictObject({ until: Day.meta({ description: 'First day on which the person no longer belongs to the body' }) })
    .meta({ id: 'MembershipEnd' }),
  response: Membership,
  refusals: { 'ends-before-start': 422, 'membership-ended': 409 },
  etag: 'required',
})

export const changeMembership = defineRoute({
  method: 'patch',
  path: '/memberships/{membershipId}',
  operationId: 'changeMembership',
  summary: 'Correct role or affiliations; say since when somebody is an ambassador, or is none any more',
  permission: 'members:manage',
  params: membershipParams,
  body: z
    .strictObject({
      role: MemberRole.optional(),
      affiliations: Affiliations.optional(),
      ambassador: z.boolean().optional(),
      ambassadorOn: Day.optional().meta({
        description: 'From which day on somebody is an ambassador, or is none; left out: for all of the membership',
      }),
    })
    .refine((said) => said.ambassadorOn === undefined || said.ambassador !== undefined, 'a day of what is said')
    .meta({ id: 'MembershipChange' }),
  response: Membership,
  refusals: { 'role-not-in-body': 422, 'outside-membership': 422 },
  etag: 'required',
})

export const getMembership = defineRoute({
  method: 'get',
  path: '/memberships/{membershipId}',
  operationId: 'getMembership',
  summary: 'One membership',
  permission: 'bodies:read',
  params: membershipParams,
  response: Membership,
  etag: 'returned',
})

export const listMemberships = defineRegisterList({
  path: '/memberships',
  operationId: 'listMemberships',
  summary: 'Memberships of a body, past ones too, in the order they began',
  permission: 'bodies:read',
  filters: { bodyId: BodyId },
  item: Membership,
  order: ['from', 'membershipId'],
  sorts: ['role', 'from'],
})

export const memberRoutes = { joinBody, joinBodyBatch, leaveBody, changeMembership, getMembership, listMemberships }
