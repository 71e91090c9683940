import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { findResidentsOf } from '../known-residents/find.ts'
import type { Resident } from '../known-residents/resident.ts'

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
    check: refuseHousehold,
  })

/**
 * A home that sells is none of other units, as far as people are known who live or lived in it. Of whom nobody is known
 * the people may be registered later: what is told first makes no difference.
 */
export function refuseHousehold(
  _thing: Thing,
  { input, caller, tree, today, facts }: Judged<ReadonlyMap<string, readonly Resident[]>>,
) {
  const people = facts.get(String(input.householdId)) ?? []
  if (people.length === 0 || people.some((one) => reachesResident(caller, tree, one, today))) return undefined
  return refuse('unknown-household', 'No household in your units has this id.', { pointer: '/householdId' })
}
