import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { staffCounts } from '@lantoa/contracts/teams/staff-counts'

export const staffCount = registerTable(staffCounts, { year: 'integer', officials: 'integer', source: 'text' })

/** How many officials units have: one number for a unit and a year. */
export const staffCountSlice = (parts: ServiceParts) =>
  register(parts, staffCounts, {
    table: staffCount,
    once: {
      ...{ by: ['unitCode', 'year'], code: 'year-counted', pointer: '/year' },
      detail: ({ unitCode, year }) => `${unitCode} has a number for ${year}: correct that one.`,
    },
  })
