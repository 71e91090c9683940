import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { HouseholdId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { Day } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { Household, HouseholdAddress } from './households.http.ts'

export const assignHousehold = defineRoute({
  method: 'put',
  path: '/households/{householdId}/assignment',
  operationId: 'assignHousehold',
  summary: 'Say in which hamlet a home of a split hamlet lies since the split; may be said again, otherwise',
  permission: 'households:assign',
  params: z.strictObject({ householdId: HouseholdId }),
  body: z.strictObject({
    hamletCode: HamletCode.meta({ description: 'One that took over a part, or one of the communes that did' }),
  }),
  response: Household,
  refusals: { ...unitRefusals, 'not-unassigned': 409, 'no-successor': 422 },
  etag: 'returned',
})

export const assignHouseholds = defineBatch(assignHousehold, {
  path: '/households/assignment/batch',
  operationId: 'assignHouseholds',
})

const unassignedQuery = { unit: UnitCode.meta({ description: 'Hamlets parts of which lie in this unit today' }) }
const Successors = z
  .array(HamletCode)
  .meta({ description: 'The hamlets that took over a part; empty: any of the communes' })

export const countUnassigned = defineRoute({
  method: 'get',
  path: '/unassigned-hamlets',
  operationId: 'countUnassigned',
  summary: 'Split hamlets whose homes wait for their hamlet, with how many do',
  permission: 'households:read',
  query: z.strictObject(unassignedQuery),
  response: z.object({
    households: z.int(),
    hamlets: z.array(
      z.object({
        hamletCode: HamletCode,
        name: z.string(),
        closedOn: Day,
        households: z.int(),
        successors: Successors,
      }),
    ),
  }),
  refusals: { 'unknown-unit': 422 },
})

export const listUnassigned = defineList({
  path: '/unassigned-households',
  operationId: 'listUnassigned',
  summary: 'Homes of split hamlets that wait for their hamlet',
  permission: 'households:read',
  filters: unassignedQuery,
  item: z
    .object({
      householdId: HouseholdId,
      hamletCode: HamletCode,
      address: HouseholdAddress.nullable().meta({ description: 'Null for those who see persons masked' }),
      successors: Successors,
    })
    .meta({ id: 'UnassignedHousehold' }),
  order: ['hamletCode', 'householdId'],
  refusals: { 'unknown-unit': 422 },
})

export const hamletAssignmentRoutes = { assignHousehold, assignHouseholds, countUnassigned, listUnassigned }
