import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { Reason } from '../reason.ts'
import { unitRefusals } from '../refusals.ts'
import { Day, Instant, Interval } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'
import { HouseholdPlace, HouseholdStatus } from './households.events.ts'
import { Household } from './households.http.ts'
import { Resident } from './residents.http.ts'

const householdParams = z.strictObject({ householdId: HouseholdId })
const residentParams = z.strictObject({ residentId: ResidentId })

const WrongFrom = Day.meta({ description: 'First day of the wrong stretch, as it is recorded' })

export const correctMove = defineRoute({
  method: 'post',
  path: '/households/{householdId}/correct-move',
  operationId: 'correctMove',
  summary: 'Put right when a household came to a hamlet, or to which; everybody who lives there follows',
  permission: 'households:record',
  params: householdParams,
  body: z
    .strictObject({
      from: WrongFrom,
      on: Day.optional().meta({ description: 'The right first day' }),
      to: HamletCode.optional().meta({ description: 'The right hamlet; the one before: it never moved' }),
      reason: Reason,
    })
    .meta({ id: 'MoveCorrection' }),
  response: Household,
  refusals: {
    ...unitRefusals,
    'day-in-future': 422,
    'household-closed': 409,
    'unknown-stretch': 422,
    'stretches-cross': 422,
    'assigned-place': 409,
    'residents-before': 409,
  },
  etag: 'required',
})

export const reopenHousehold = defineRoute({
  method: 'post',
  path: '/households/{householdId}/reopen',
  operationId: 'reopenHousehold',
  summary: 'Open a household again that was closed or merged by mistake; who lived there at the end comes back',
  permission: 'households:record',
  params: householdParams,
  body: z.strictObject({ reason: Reason }).meta({ id: 'HouseholdReopening' }),
  response: Household.extend({
    movedSince: z
      .array(ResidentId)
      .meta({ description: 'Who lived there at the end and does not come back: their stays were changed since' }),
  }).meta({ id: 'ReopenedHousehold' }),
  refusals: { 'household-active': 409, 'closing-unknown': 409 },
  etag: 'required',
})

export const correctStay = defineRoute({
  method: 'post',
  path: '/residents/{residentId}/correct-stay',
  operationId: 'correctStay',
  summary: 'Put right in which household a resident lived, from when, or until when',
  permission: 'residents:record',
  params: residentParams,
  body: z
    .strictObject({
      from: WrongFrom,
      householdId: HouseholdId.optional().meta({ description: 'The right one; the one before: never moved' }),
      on: Day.optional().meta({ description: 'The right first day' }),
      until: Day.nullable().optional().meta({ description: 'The right first day elsewhere; null: has not left' }),
      reason: Reason,
    })
    .meta({ id: 'StayCorrection' }),
  response: Resident,
  refusals: {
    'unknown-household': 422,
    'household-closed': 409,
    'before-household': 422,
    'before-birth': 422,
    'day-in-future': 422,
    'unknown-stretch': 422,
    'stretches-cross': 422,
    'resident-merged': 409,
  },
  etag: 'required',
})

/** What every entry of a history says. */
const change = {
  at: Instant,
  by: z.string().meta({ description: 'Subject of the token that was used; empty: it followed from another service' }),
  reason: z.string().nullable().meta({ description: 'Null where none was given, and for those who see names masked' }),
  fields: z.array(z.string()).optional().meta({ description: 'Of a correction: what was corrected' }),
}

export const HouseholdHistory = z
  .object({
    householdId: HouseholdId,
    changes: z.array(
      z.object({
        kind: z
          .enum([
            ...(['registered', 'corrected', 'moved', 'move-corrected', 'closed', 'reopened'] as const),
            ...(['assigned', 'split-undone'] as const),
          ])
          .meta({ 'x-open': true }),
        ...change,
        status: HouseholdStatus,
        places: z.array(HouseholdPlace),
        mergedInto: HouseholdId.nullable(),
      }),
    ),
  })
  .meta({ id: 'HouseholdHistory', description: 'Each change with the household as it was from then on, latest first' })

export const getHouseholdHistory = defineRoute({
  method: 'get',
  path: '/households/{householdId}/history',
  operationId: 'getHouseholdHistory',
  summary:
    'What was recorded of a household, and what was corrected: latest first, the 200 latest where there is more; where a reason is shown, a line of the access log for each of its people says so',
  permission: 'households:read',
  params: householdParams,
  response: HouseholdHistory,
})

export const ResidentHistory = z
  .object({
    residentId: ResidentId,
    changes: z.array(
      z.object({
        kind: z
          .enum([
            ...(['registered', 'corrected', 'moved', 'left', 'stay-corrected'] as const),
            ...(['household-closed', 'household-reopened', 'household-moved', 'step-recorded'] as const),
            ...(['merged', 'merge-undone', 'restricted', 'restriction-lifted'] as const),
          ])
          .meta({ 'x-open': true }),
        ...change,
        stays: z.array(z.object({ householdId: HouseholdId, ...Interval.shape })),
        leftOn: Day.nullable(),
      }),
    ),
  })
  .meta({ id: 'ResidentHistory', description: 'Each change with the stays as they were from then on, latest first' })

export const getResidentHistory = defineRoute({
  method: 'get',
  path: '/residents/{residentId}/history',
  operationId: 'getResidentHistory',
  summary:
    'Where a resident was said to live: latest first, the 200 latest where there is more; the read is written to the access log',
  permission: 'residents:read',
  params: residentParams,
  response: ResidentHistory,
})

export const correctionRoutes = {
  correctMove,
  reopenHousehold,
  correctStay,
  getHouseholdHistory,
  getResidentHistory,
}
