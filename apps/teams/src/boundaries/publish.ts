import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { type BoundaryChangeState, boundariesChanged } from '@lantoa/contracts/teams/boundaries.events'
import { codesIn } from '@lantoa/contracts/teams/boundary-steps'
import type { StoredChange } from './change.ts'
import { sharePage } from './store.ts'

/** Tells of changes as they now are, each at the version that was just written. */
export async function publishChanges(
  tx: Tx,
  changes: readonly { change: StoredChange; correlationId: string }[],
  now: Date,
): Promise<void> {
  const entries = changes.map(({ change, correlationId }) => ({ ...entryOf(change), correlationId }))
  await appendToOutbox(tx, boundariesChanged, entries, { source: '/teams', now })
}

export const republishChanges: Republisher<typeof boundariesChanged> = {
  event: boundariesChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const changes = await sharePage(tx, page)
    return changes.map((change) => ({ place: [change.changeId], ...entryOf(change) }))
  },
}

function entryOf(change: StoredChange) {
  return { key: change.changeId, data: stateOf(change), sequence: change.version }
}

function stateOf({ steps, ...change }: StoredChange): BoundaryChangeState {
  const byKind = Map.groupBy(steps, ({ kind }) => kind)
  return {
    ...change,
    steps: [...byKind].map(([kind, same]) => ({ kind, count: same.length })),
    units: [...new Set(steps.flatMap(codesIn))].sort(),
  }
}
