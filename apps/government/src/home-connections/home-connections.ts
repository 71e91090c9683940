import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { publishedThings, register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { findHomes } from '../known-homes/find-homes.ts'
import { refuseHome } from './domain.ts'
import { listOfHomes, namingHomes } from './store.ts'

export const homeConnection = registerTable(homeConnections, { householdId: 'uuid', kind: 'text', until: 'date' })

/** Whoever counts homes is told of the one that a home has become. */
const OWN = { table: homeConnection, asPublished: namingHomes }

/** By what homes get to the internet, as they say at the door. */
export const homeConnectionSlice = (parts: ServiceParts) =>
  register(parts, homeConnections, {
    ...OWN,
    once: {
      ...{ by: ['householdId'], until: 'until', code: 'connection-recorded', pointer: '/householdId' },
      detail: 'The internet of this home is recorded for that time: end that one first, or correct it.',
    },
    look: findHomes,
    check: (thing, { facts, ...judged }) => refuseHome(facts.get(String(thing.householdId)), thing, judged),
  })

/** Says anew whose connections they are, of homes that were merged or parted: no connection changes. */
export function followMergedHomes(parts: ServiceParts) {
  const { append } = publishedThings(parts, homeConnections, OWN)
  return async (tx: Tx, householdIds: readonly string[], context: EventContext) => {
    const ids = await listOfHomes(tx, householdIds)
    if (ids.length === 0) return
    const tree = await parts.units.sharedTree(tx)
    const found = await homeConnection.lock(tx, ids)
    await append(tx, [...found.values()], [], { ...context, tree })
  }
}
