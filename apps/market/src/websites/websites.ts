import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { websites } from '@lantoa/contracts/market/websites'

export const website = registerTable(websites, {
  ...{ name: 'text', ownerKind: 'text', address: 'text', standing: 'text', standingSince: 'date' },
})

/** Websites that sell: a unit has each address once. */
export const websiteSlice = (parts: ServiceParts) =>
  register(parts, websites, {
    table: website,
    once: {
      ...{ by: ['unitCode', 'address'], code: 'address-known', pointer: '/address' },
      detail: 'The unit has a website of this address already.',
    },
  })
