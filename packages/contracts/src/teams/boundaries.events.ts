import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { UnitCode } from '../unit-codes.ts'
import { BoundaryChange } from './boundaries.http.ts'

/** A change of boundaries and how far it has come. The versions of units that it writes are told on their own topic. */
export const BoundaryChangeState = BoundaryChange.omit({ steps: true, version: true })
  .extend({
    steps: z
      .array(z.object({ kind: z.string(), count: z.int() }))
      .meta({ description: 'How many there are of each kind' }),
    units: z.array(UnitCode).meta({
      description: 'Units that the steps speak of, in the order of their codes; those beneath them are not named',
    }),
  })
  .meta({ id: 'BoundaryChangeState' })
export type BoundaryChangeState = z.output<typeof BoundaryChangeState>

export const boundaryChangeTopic = defineTopic('teams.boundary-change.v1', {
  kind: 'entity',
  description: 'Changes of boundaries from draft to undone, keyed by change id',
})
export const boundariesChanged = defineEvent('teams.boundaries-changed', 1, {
  topic: boundaryChangeTopic,
  schema: BoundaryChangeState,
})
