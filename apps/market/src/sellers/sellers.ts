import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { sellers } from '@lantoa/contracts/market/sellers'

export const seller = registerTable(sellers, {
  ...{ name: 'text', kind: 'text', trade: 'text', exports: 'boolean', startedIn: 'integer' },
  ...{ householdId: 'uuid', showsName: 'boolean', place: 'text' },
})

/** Who sells something. A home may be named before anybody in it is known here. */
export const sellerSlice = (parts: ServiceParts) => register(parts, sellers, { table: seller })
