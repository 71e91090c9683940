import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { UnitGroupId } from '../ids.ts'
import { UnitLevel } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { openText, textOrNone } from '../text.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'

/** Units that may fairly be compared: rural communes, wards, islands. */
export const UnitGroupDefinition = z
  .strictObject({
    unit: UnitRef.meta({ description: 'Whose group it is; its members lie beneath it, or are it' }),
    name: openText(200),
    level: UnitLevel,
    kinds: z
      .array(textOrNone(40))
      .min(1)
      .max(20)
      .optional()
      .meta({ description: 'The rule: every unit of these kinds, also those to come; in place of `members`' }),
    members: z
      .array(UnitRef)
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'The list: these units and no others; in place of `kinds`' }),
  })
  .meta({
    id: 'UnitGroupDefinition',
    examples: [{ unit: '91', name: 'Các xã', level: 'commune', kinds: ['xã'] }],
  })
export type UnitGroupDefinition = z.output<typeof UnitGroupDefinition>

export const UnitGroup = z
  .object({
    unitGroupId: UnitGroupId,
    unit: UnitCode,
    name: z.string(),
    level: UnitLevel,
    kinds: z.array(z.string()).nullable(),
    members: z.array(UnitRef).nullable().meta({ description: 'The versions of then: a code may be given to another' }),
    version: z.int(),
  })
  .meta({ id: 'UnitGroup' })
export type UnitGroup = z.output<typeof UnitGroup>

const ofGroup = z.strictObject({ unitGroupId: UnitGroupId })
const refusals = {
  ...unitRefusals,
  'either-kinds-or-members': 422,
  'unknown-kind': 422,
  'level-not-beneath': 422,
  'member-does-not-fit': 422,
  'duplicate-member': 422,
} as const

export const defineUnitGroup = defineRoute({
  method: 'put',
  path: '/unit-groups/{unitGroupId}',
  operationId: 'defineUnitGroup',
  summary: 'Name units that are ranked among each other, by their kind or one by one',
  permission: 'scorecards:define',
  params: ofGroup,
  body: UnitGroupDefinition,
  response: UnitGroup,
  refusals: { ...refusals, 'unit-group-differs': 409 },
  etag: 'returned',
})

export const changeUnitGroup = defineRoute({
  method: 'patch',
  path: '/unit-groups/{unitGroupId}',
  operationId: 'changeUnitGroup',
  summary: 'Give a group another name or other members; published rankings stay as they are',
  permission: 'scorecards:define',
  params: ofGroup,
  body: UnitGroupDefinition,
  response: UnitGroup,
  refusals,
  etag: 'required',
})

export const getUnitGroup = defineRoute({
  method: 'get',
  path: '/unit-groups/{unitGroupId}',
  operationId: 'getUnitGroup',
  summary: 'One group of comparable units',
  permission: 'scorecards:read',
  params: ofGroup,
  response: UnitGroup,
  etag: 'returned',
})

export const listUnitGroups = defineList({
  path: '/unit-groups',
  operationId: 'listUnitGroups',
  summary: 'The groups of comparable units of a unit and of the units above it',
  permission: 'scorecards:read',
  item: UnitGroup,
  filters: { unit: UnitRef },
  order: ['unitGroupId'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const unitGroupRoutes = { defineUnitGroup, changeUnitGroup, getUnitGroup, listUnitGroups }
