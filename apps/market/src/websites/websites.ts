import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { websites } from '@lantoa/contracts/market/websites'
import { asSaid } from '../only-one/alike.ts'
import { onlyOne } from '../only-one/only-one.ts'

export const website = registerTable(websites, {
  ...{ name: 'text', ownerKind: 'text', address: 'text', standing: 'text', standingSince: 'date' },
})

const only = onlyOne({
  ...{ table: website, idField: 'websiteId', key: asSaid('unitCode', 'address') },
  refuse: () => refuse('address-known', 'The unit has a website of this address already.', { pointer: '/address' }),
})

/** Websites that sell: a unit has each address once. */
export const websiteSlice = (parts: ServiceParts) =>
  register(parts, websites, {
    ...{ table: website, look: only.find, learn: only.learn },
    ...{ check: only.refuseSecond, checkStates: only.refuseSecond },
  })
