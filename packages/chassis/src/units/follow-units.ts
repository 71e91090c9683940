import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { onEntities, type TopicHandler } from '../consumers/topic-handlers.ts'
import type { UnitDirectory } from './unit-directory.ts'

/** Keeps the tree of units as teams tells of it; every service but teams follows this. */
export function followUnits(units: UnitDirectory): TopicHandler {
  return onEntities(unitChanged, async (tx, states) => {
    await units.store(
      tx,
      states.flatMap(({ data, sequence }) => (data === null ? [] : [{ state: data, sequence }])),
    )
  })
}
