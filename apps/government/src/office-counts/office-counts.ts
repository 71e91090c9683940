import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { officeCounts } from '@lantoa/contracts/government/office-counts'
import { refuseContradiction, refuseMonthAhead } from '../counted/domain.ts'
import { once } from '../counted/once.ts'

export const officeCount = registerTable(officeCounts, {
  ...({ month: 'text', officials: 'integer', withAccount: 'integer', organisations: 'integer' } as const),
  ...({ linked: 'integer', meetings: 'integer', meetingsOnline: 'integer', source: 'text' } as const),
})

const ONCE = once({
  table: officeCount,
  by: ['month'],
  code: 'month-counted',
  detail: 'There are numbers of this office for this month: correct those.',
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
    look: ONCE.look,
    learn: ONCE.learn,
    check: (thing, judged) =>
      refuseMonthAhead(thing) ?? refuseContradiction(thing, PARTS) ?? ONCE.refuseSecond(thing, judged.facts, judged),
    checkStates: (thing, judged) => ONCE.refuseSecond(thing, judged.facts, judged),
  })
