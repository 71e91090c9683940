import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRoute } from '../define-route.ts'
import { BoundaryChangeId } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { unitRefusals } from '../refusals.ts'
import { BoundaryImpact } from '../reporting/boundary-previews.http.ts'
import { openText } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { LegalAct } from './bodies.http.ts'
import { listUndoObstacles } from './boundary-obstacles.http.ts'
import { BoundaryStep, codesIn } from './boundary-steps.ts'
import { UnitState } from './units.events.ts'
import { UnitLabel } from './units.http.ts'

export const BoundaryStatus = z.enum(['draft', 'previewed', 'applied', 'undone']).meta({ id: 'BoundaryStatus' })
export type BoundaryStatus = z.output<typeof BoundaryStatus>

const ChangeTitle = openText(200).meta({
  description: 'What it is called; everybody is told, so it names nobody',
  examples: ['Sắp xếp xã Tân Ninh'],
})

/** As many as an event can name. */
const UNITS_MAX = 20_000

/** A change as it is drafted. */
export const BoundaryDraft = z
  .strictObject({
    title: ChangeTitle,
    on: Day.meta({ description: 'First day in the new boundaries' }),
    legalAct: LegalAct,
    steps: z
      .array(BoundaryStep)
      .min(1)
      .max(2000)
      .refine((steps) => new Set(steps.flatMap(codesIn)).size <= UNITS_MAX, `at most ${UNITS_MAX} units in one change`)
      .meta({ description: `They speak of ${UNITS_MAX} units at most` }),
  })
  .meta({
    id: 'BoundaryDraft',
    examples: [
      {
        title: 'Sắp xếp xã Tân Ninh',
        on: '2025-07-01',
        legalAct: { number: '1686/NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội', date: '2025-06-16' },
        steps: [
          {
            kind: 'merge',
            from: [{ code: '15712' }, { code: '15715' }, { code: '15718' }],
            into: { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } },
          },
        ],
      },
    ],
  })
export type BoundaryDraft = z.output<typeof BoundaryDraft>

export const BoundaryChange = z
  .object({
    changeId: BoundaryChangeId,
    ...BoundaryDraft.shape,
    status: BoundaryStatus,
    draftedAt: Instant,
    appliedAt: Instant.nullable(),
    undoneAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'BoundaryChange' })
export type BoundaryChange = z.output<typeof BoundaryChange>

const Label = UnitLabel.extend({ validTo: Day.nullable(), parentCode: UnitCode.nullable() }).meta({
  id: 'UnitVersionLabel',
})

/** What a change would do. */
export const BoundaryPreview = z
  .object({
    change: BoundaryChange,
    ended: z.array(UnitState).meta({ description: 'Units that end, with what takes their place' }),
    entered: z.array(UnitState).meta({ description: 'Units of old that are entered as ended' }),
    begun: z.array(Label),
    changed: z.array(z.object({ before: Label, after: Label })).meta({ description: 'Another name, kind or parent' }),
    moved: z
      .array(z.object({ code: UnitCode, from: UnitCode.nullable(), to: UnitCode }))
      .meta({ description: 'Units beneath ended ones, and the heirs under which they then lie' }),
    waiting: z.array(Label).meta({ description: 'Hamlets that nobody has placed: what they hold is unassigned' }),
    households: z.object({
      moving: z.int().meta({ description: 'Homes that come to lie in another unit' }),
      unassigned: z.int().meta({ description: 'Homes of split and waiting hamlets: each must be assigned' }),
      hamlets: z
        .array(z.object({ hamletCode: HamletCode, households: z.int(), unassigned: z.boolean() }))
        .meta({ description: 'Those homes by hamlet' }),
    }),
    indicators: z.array(BoundaryImpact).meta({ description: 'Indicators of the units concerned, before and after' }),
  })
  .meta({ id: 'BoundaryPreview' })
export type BoundaryPreview = z.output<typeof BoundaryPreview>

const changeParams = z.strictObject({ changeId: BoundaryChangeId })

/** What a plan can be refused for; each names the step by a JSON pointer. */
export const planRefusals = {
  ...unitRefusals,
  'before-unit': 422,
  'changed-later': 409,
  'unknown-successor': 422,
  'overlapping-validity': 409,
  'code-of-other-level': 422,
  'unknown-kind': 422,
  'wrong-level': 422,
  cycle: 422,
  'conflicting-steps': 422,
  'incomplete-split': 422,
  'nothing-changes': 422,
  'unit-not-empty': 409,
  'ends-before-start': 422,
} as const

export const draftBoundaryChange = defineRoute({
  method: 'put',
  path: '/boundary-changes/{changeId}',
  operationId: 'draftBoundaryChange',
  summary: 'Draft a boundary change; nothing changes yet',
  permission: 'boundaries:manage',
  params: changeParams,
  body: BoundaryDraft,
  response: BoundaryChange,
  refusals: { 'change-differs': 409, 'day-in-future': 422 },
  etag: 'returned',
})

export const importBoundaryChanges = defineBatch(draftBoundaryChange, {
  path: '/boundary-changes/batch',
  operationId: 'importBoundaryChanges',
})

export const reviseBoundaryChange = defineRoute({
  method: 'patch',
  path: '/boundary-changes/{changeId}',
  operationId: 'reviseBoundaryChange',
  summary: 'Put other content in place of a draft; it must be previewed again',
  permission: 'boundaries:manage',
  params: changeParams,
  body: BoundaryDraft,
  response: BoundaryChange,
  refusals: { 'change-applied': 409, 'day-in-future': 422 },
  etag: 'required',
})

export const previewBoundaryChange = defineRoute({
  method: 'post',
  path: '/boundary-changes/{changeId}/preview',
  operationId: 'previewBoundaryChange',
  summary: 'Show what a change would do: units, hamlets and homes that move, indicators before and after',
  permission: 'boundaries:manage',
  params: changeParams,
  response: BoundaryPreview,
  refusals: { ...planRefusals, 'change-applied': 409 },
  etag: 'required',
})

export const applyBoundaryChange = defineRoute({
  method: 'post',
  path: '/boundary-changes/{changeId}/apply',
  operationId: 'applyBoundaryChange',
  summary: 'Apply a change as it was previewed',
  permission: 'boundaries:manage',
  params: changeParams,
  response: BoundaryChange,
  refusals: { ...planRefusals, 'change-applied': 409, 'not-previewed': 409, 'preview-outdated': 409 },
  etag: 'required',
})

export const undoBoundaryChange = defineRoute({
  method: 'post',
  path: '/boundary-changes/{changeId}/undo',
  operationId: 'undoBoundaryChange',
  summary: 'Take an applied change back; refused while something later stands on it, which is named',
  permission: 'boundaries:manage',
  params: changeParams,
  response: BoundaryChange,
  refusals: { 'not-applied': 409, 'depended-upon': 409 },
  etag: 'required',
})

export const getBoundaryChange = defineRoute({
  method: 'get',
  path: '/boundary-changes/{changeId}',
  operationId: 'getBoundaryChange',
  summary: 'One boundary change',
  permission: 'boundaries:read',
  params: changeParams,
  response: BoundaryChange,
  etag: 'returned',
})

export const listBoundaryChanges = defineRoute({
  method: 'get',
  path: '/boundary-changes',
  operationId: 'listBoundaryChanges',
  summary: 'Boundary changes, the latest day first; without their steps',
  permission: 'boundaries:read',
  query: z.strictObject({ status: BoundaryStatus.optional(), ...pageQuery }),
  response: pageOf(
    BoundaryChange.omit({ steps: true }).extend({ stepCount: z.int() }).meta({ id: 'BoundaryChangeSummary' }),
  ),
})

export const boundaryRoutes = {
  draftBoundaryChange,
  importBoundaryChanges,
  reviseBoundaryChange,
  previewBoundaryChange,
  applyBoundaryChange,
  undoBoundaryChange,
  listUndoObstacles,
  getBoundaryChange,
  listBoundaryChanges,
}
