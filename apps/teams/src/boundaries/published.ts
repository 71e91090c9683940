import { entity } from '@lantoa/chassis/outbox/entity'
import { type BoundaryChangeState, boundariesChanged } from '@lantoa/contracts/teams/boundaries.events'
import { codesIn } from '@lantoa/contracts/teams/boundary-steps'
import type { StoredChange } from './change.ts'
import { findChanges } from './store.ts'

/** Changes of boundaries, each version as a state. */
export const changes = entity(boundariesChanged, {
  ...{ table: 'boundary_change', key: 'change_id', version: 'version' },
  load: async (tx, ids) => [...(await findChanges(tx, ids)).values()],
  entry: (change) => ({ key: change.changeId, data: stateOf(change), sequence: change.version }),
})

function stateOf({ steps, ...change }: StoredChange): BoundaryChangeState {
  const byKind = Map.groupBy(steps, ({ kind }) => kind)
  return {
    ...change,
    steps: [...byKind].map(([kind, same]) => ({ kind, count: same.length })),
    units: [...new Set(steps.flatMap(codesIn))].sort(),
  }
}
