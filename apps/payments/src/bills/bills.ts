import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { publishedThings, register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { bills } from '@lantoa/contracts/payments/bills'
import { findResidentsOf } from '../known-residents/find.ts'
import { refuseHousehold } from '../known-residents/refuse-household.ts'
import { refuseElsewhere } from './domain.ts'
import { listOfHomes, namingHomes } from './store.ts'

export const bill = registerTable(bills, { householdId: 'uuid', service: 'text', paidBy: 'text' })

/** Whoever counts homes is told of the one that a home was on the day. */
const OWN = { table: bill, asPublished: namingHomes }

/**
 * How homes pay for essential services. Two neighbours may both write down one bill: both are kept, and the home counts
 * once.
 */
export const billSlice = (parts: ServiceParts) =>
  register(parts, bills, {
    ...OWN,
    look: (tx, said) =>
      findResidentsOf(
        tx,
        said.flatMap(({ householdId }) => (householdId ? [String(householdId)] : [])),
      ),
    check(thing, { caller, facts, ...context }) {
      const people = facts.get(String(thing.householdId)) ?? []
      const lying = { hamletCode: String(thing.hamletCode), on: thing.since }
      return refuseHousehold(people, caller, context) ?? refuseElsewhere(people, lying, context.tree)
    },
  })

/** Says anew whose bills were, of homes that were merged or parted: no bill changes. */
export function followMergedHomes(parts: ServiceParts) {
  const { append } = publishedThings(parts, bills, OWN)
  return async (tx: Tx, householdIds: readonly string[], context: EventContext) => {
    const ids = await listOfHomes(tx, householdIds)
    if (ids.length === 0) return
    const tree = await parts.units.sharedTree(tx)
    const found = await bill.lock(tx, ids)
    await append(tx, [...found.values()], [], { ...context, tree })
  }
}
