import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { findResidentsOf } from '../known-residents/find.ts'
import { livesHere, type Resident, reachesResident } from '../known-residents/resident.ts'

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

/** A home that sells is one of the caller's units in which somebody lives: of homes without people nothing is kept here. */
export function refuseHousehold(
  _thing: Thing,
  { input, caller, tree, today, facts }: Judged<ReadonlyMap<string, readonly Resident[]>>,
) {
  if (!input.householdId) return undefined
  const people = facts.get(String(input.householdId)) ?? []
  if (people.some((one) => livesHere(one, today) && reachesResident(caller, tree, one, today))) return undefined
  const detail =
    'Nobody who is known lives in a household with this id in your units. Register it and its people first.'
  return refuse('unknown-household', detail, { pointer: '/householdId' })
}
