import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { bumpBodies, listBodyStates, sharePage } from './store.ts'

/**
 * Takes the next version of bodies that were changed, or whose members were, and tells of them as they now are; answers
 * the versions. The bodies must be locked. `causes`: the correlation id by body.
 */
export async function publishBodies(
  tx: Tx,
  bodyIds: readonly string[],
  context: EventContext,
  causes?: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, number>> {
  if (bodyIds.length === 0) return new Map()
  const versions = await bumpBodies(tx, bodyIds)
  const states = await listBodyStates(tx, bodyIds)
  const entries = states.map((state) => {
    const key = state.bodyId
    return { key, data: state, sequence: versions.get(key), correlationId: causes?.get(key) }
  })
  await appendToOutbox(tx, bodyChanged, entries, context)
  return versions
}

export const republishBodies: Republisher<typeof bodyChanged> = {
  event: bodyChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const versions = await sharePage(tx, page)
    const states = await listBodyStates(tx, [...versions.keys()])
    return states.map((state) => {
      const key = state.bodyId
      return { place: [key], key, data: state, sequence: versions.get(key) }
    })
  },
}
