import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { bills } from '@lantoa/contracts/payments/bills'
import { findResidentsOf } from '../known-residents/find.ts'
import { refuseHousehold } from '../known-residents/refuse-household.ts'
import { refuseElsewhere } from './domain.ts'

export const bill = registerTable(bills, { householdId: 'uuid', service: 'text', paidBy: 'text' })

/**
 * How homes pay for essential services. Two neighbours may both write down one bill: both are kept, and the home counts
 * once.
 */
export const billSlice = (parts: ServiceParts) =>
  register(parts, bills, {
    table: bill,
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
