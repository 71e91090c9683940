import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { platformTotals } from '@lantoa/contracts/market/platform-totals'
import { refuseAhead } from '../periods/refuse-ahead.ts'

export const platformTotal = registerTable(platformTotals, {
  ...{ platform: 'text', year: 'integer', month: 'integer' },
  ...{ buyerAccounts: 'integer', completedOrders: 'integer', orderValue: 'bigint', source: 'text' },
})

const beginsOn = ({ year, month }: Thing) => `${year}-${String(month).padStart(2, '0')}-01`

/** What platforms say of units, month by month: one total for a unit, a platform and a month. */
export const platformTotalSlice = (parts: ServiceParts) =>
  register(parts, platformTotals, {
    table: platformTotal,
    once: {
      ...{ by: ['platform', 'year', 'month'], code: 'month-known', pointer: '/month' },
      detail: ({ unitCode }) => `${unitCode} has a total of this platform and month: correct that one.`,
      addedUp: { code: 'counted-at-another-level', within: 'unitCode' },
    },
    check: (thing) => refuseAhead(beginsOn(thing), thing.since, '/month'),
  })
