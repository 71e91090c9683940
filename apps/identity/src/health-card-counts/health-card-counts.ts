import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Once } from '@lantoa/chassis/register/once'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import { refuseLevel } from './domain.ts'

export const healthCardCount = registerTable(healthCardCounts, { year: 'integer', issued: 'integer', source: 'text' })

/** A commune is counted as one, or by its hamlets. */
export const ONE_OF_A_YEAR: Once = {
  ...{ by: ['year'], code: 'year-known', pointer: '/year' },
  detail: ({ year }) => `The cards of ${year} are recorded already: correct that number.`,
  addedUp: { code: 'counted-twice', within: 'unitCode' },
}

/** How many health cards were issued: one number for a commune and year. */
export const healthCardCountSlice = (parts: ServiceParts) =>
  register(parts, healthCardCounts, {
    ...{ table: healthCardCount, once: ONE_OF_A_YEAR },
    check: (thing, { tree }) => refuseLevel(thing, tree),
  })
