import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { platformTotals } from '@lantoa/contracts/market/platform-totals'
import { countedOnce } from '../only-one/counted-once.ts'
import { refuseAhead } from '../only-one/refuse-ahead.ts'

export const platformTotal = registerTable(platformTotals, {
  ...{ platform: 'text', year: 'integer', month: 'integer' },
  ...{ buyerAccounts: 'integer', completedOrders: 'integer', orderValue: 'bigint', source: 'text' },
})

const once = countedOnce({
  ...{ table: platformTotal, idField: 'platformTotalId', by: ['platform', 'year', 'month'] },
  refuse: ({ unitCode }) =>
    refuse('month-known', `${unitCode} has a total of this platform and month: correct that one.`, {
      pointer: '/month',
    }),
})

const beginsOn = ({ year, month }: Thing) => `${year}-${String(month).padStart(2, '0')}-01`

/** What platforms say of units, month by month: one total for a unit, a platform and a month. */
export const platformTotalSlice = (parts: ServiceParts) =>
  register(parts, platformTotals, {
    ...{ table: platformTotal, look: once.look, learn: once.learn },
    check: (thing, judged) => refuseAhead(beginsOn(thing), thing.since, '/month') ?? once.refuseSecond(thing, judged),
    checkStates: once.refuseSecond,
  })
