import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { enterpriseCounts } from '@lantoa/contracts/market/enterprise-counts'
import { refuseAhead } from '../periods/refuse-ahead.ts'

export const enterpriseCount = registerTable(enterpriseCounts, {
  ...{ year: 'integer', active: 'integer', founded: 'integer', supported: 'integer', source: 'text' },
})

/** Who was helped is one of those who are new. */
function refuseMoreThanAll({ founded, supported }: Thing) {
  if (Number(supported) <= Number(founded)) return undefined
  return refuse('more-than-all', `Of ${founded} new enterprises ${supported} cannot have been helped.`, {
    pointer: '/supported',
  })
}

/** How many enterprises units have: one set of numbers for a unit and a year. */
export const enterpriseCountSlice = (parts: ServiceParts) =>
  register(parts, enterpriseCounts, {
    table: enterpriseCount,
    once: {
      ...{ by: ['year'], code: 'year-counted', pointer: '/year' },
      detail: ({ unitCode, year }) => `${unitCode} has numbers for ${year}: correct those.`,
      addedUp: { code: 'counted-at-another-level', within: 'unitCode' },
    },
    check: (thing) => refuseAhead(`${thing.year}-01-01`, thing.since, '/year') ?? refuseMoreThanAll(thing),
  })
