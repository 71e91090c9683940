import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { officeCounts } from '@lantoa/contracts/government/office-counts'
import { refuseContradiction, refuseMonthAhead } from '../counted/domain.ts'

export const officeCount = registerTable(officeCounts, {
  ...({ month: 'text', officials: 'integer', withAccount: 'integer', organisations: 'integer' } as const),
  ...({ linked: 'integer', meetings: 'integer', meetingsOnline: 'integer', source: 'text' } as const),
})

const PARTS = [
  ['withAccount', 'officials'],
  ['linked', 'organisations'],
  ['meetingsOnline', 'meetings'],
] as const

/** Accounts, links and meetings of offices: one number for a unit and a month. */
export const officeCountSlice = (parts: ServiceParts) =>
  register(parts, officeCounts, {
    table: officeCount,
    once: {
      ...{ by: ['unitCode', 'month'], code: 'month-counted', pointer: '/month' },
      detail: 'There are numbers of this office for this month: correct those.',
    },
    check: (thing) => refuseMonthAhead(thing) ?? refuseContradiction(thing, PARTS),
  })
