import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { findResidentsOf } from '../known-residents/find.ts'
import { refuseHousehold } from '../known-residents/refuse-household.ts'

export const merchant = registerTable(merchants, {
  name: 'text',
  kind: 'text',
  householdId: 'uuid',
  transfer: 'jsonb',
  qr: 'jsonb',
  prices: 'jsonb',
  shipping: 'jsonb',
})

/** Who takes payments without cash. */
export const merchantSlice = (parts: ServiceParts) =>
  register(parts, merchants, {
    table: merchant,
    look: (tx, said) =>
      findResidentsOf(
        tx,
        said.flatMap(({ householdId }) => (householdId ? [String(householdId)] : [])),
      ),
    check: (_thing, { input, caller, facts, ...context }) =>
      refuseHousehold(facts.get(String(input.householdId)) ?? [], caller, context),
  })
