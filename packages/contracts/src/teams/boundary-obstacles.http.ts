import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { BoundaryChangeId } from '../ids.ts'
import { UnitCode } from '../unit-codes.ts'

/** Of the things that stand in the way, as many as are named. */
export const OBSTACLE_IDS = 100

export const UndoObstacle = z
  .object({
    kind: z
      .enum([
        'later-change',
        'unit-changed',
        'unit-beneath',
        'unit-succeeded',
        'bodies',
        'households',
        'things',
        'records',
      ])
      .meta({ 'x-open': true }),
    things: z
      .string()
      .optional()
      .meta({
        ...{
          description: 'Of things of a register, or of records of reporting: of which kind',
          examples: ['merchants', 'claims'],
        },
      }),
    unit: UnitCode.nullable().meta({ description: 'Where it stands; null for a later change' }),
    count: z.int().meta({ description: 'How many there are' }),
    ids: z
      .array(z.string())
      .meta({ description: `Ids of the changes, bodies, households, things or records: the first ${OBSTACLE_IDS}` }),
    detail: z.string(),
    way: z
      .enum([
        'undo-that-first',
        'correct-the-unit',
        'close-the-unit',
        'dissolve-and-set-up-elsewhere',
        'move-from-first-day',
        'correct-the-place',
        'withdraw-them',
        'change-the-groups',
        'revise-them',
        'retire-them',
        'draft-another-change',
      ])
      .meta({
        'x-open': true,
        description:
          'What to do about it. `move-from-first-day`: households that were registered there are moved to another hamlet as of the day on which they came; they then have never been there. `correct-the-place`: the unit of each thing is corrected to another one. `revise-them`: the drafts are given another unit. `draft-another-change`: what was approved or signed stays; a further change makes the units again what they were, from its day on',
      }),
  })
  .meta({ id: 'UndoObstacle' })
export type UndoObstacle = z.output<typeof UndoObstacle>

export const listUndoObstacles = defineRoute({
  method: 'get',
  path: '/boundary-changes/{changeId}/obstacles',
  operationId: 'listUndoObstacles',
  summary: 'What stands in the way of undoing a change, and what to do about it; empty when nothing does',
  permission: 'boundaries:manage',
  params: z.strictObject({ changeId: BoundaryChangeId }),
  response: z.object({ items: z.array(UndoObstacle) }),
  refusals: { 'not-applied': 409 },
})
