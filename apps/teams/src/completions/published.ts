import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { completionChanged } from '@lantoa/contracts/teams/completions.events'
import type { Renamed } from '../known-homes/erased-people.ts'
import { stateOf } from './completion.ts'
import { completion, recountLearners, renameLearners } from './store.ts'

export const completions = entity(completionChanged, {
  ...{ table: 'completion', key: 'completion_id', version: 'revision' },
  load: async (tx, ids) => [...(await completion.find(tx, ids)).values()],
  entry: (one) => ({ key: one.completionId, data: stateOf(one), sequence: one.revision }),
})

/** Forgets who residents were that are erased: they count as somebody, once as before. */
export async function forgetLearners(tx: Tx, renamed: readonly Renamed[], context: EventContext): Promise<void> {
  if (renamed.length > 0) await publishAnew(tx, await renameLearners(tx, renamed), context)
}

/** Publishes anew what residents finished who were merged into others, or parted again. */
export async function followMergedLearners(
  tx: Tx,
  residentIds: readonly string[],
  context: EventContext,
): Promise<void> {
  if (residentIds.length > 0) await publishAnew(tx, await recountLearners(tx, residentIds), context)
}

async function publishAnew(tx: Tx, ids: readonly string[], context: EventContext): Promise<void> {
  await completions.append(tx, [...(await completion.find(tx, ids)).values()], [], context)
}
