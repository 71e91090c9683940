import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { breaches, HOURS_TO_NOTIFY } from '@lantoa/contracts/identity/breaches'
import { refuseInstants, refuseNoNotice } from './domain.ts'

export const breach = registerTable(breaches, {
  ...{ kind: 'text', what: 'text', people: 'integer' },
  ...{ discoveredAt: 'instant', notifiedAt: 'instant', measures: 'text' },
})

const TIME_TO_NOTIFY = HOURS_TO_NOTIFY * 3_600_000
/** Nobody has told the authority: `breach_untold` has them by when they were discovered. */
const UNTOLD_SINCE = 'notified_at IS NULL AND discovered_at < $1::timestamptz'

/** Personal data that got to somebody who may not have them, or were lost. */
export const breachSlice = (parts: ServiceParts) =>
  register(parts, breaches, {
    table: breach,
    overdue: (now) => ({ where: UNTOLD_SINCE, values: [new Date(now.getTime() - TIME_TO_NOTIFY).toISOString()] }),
    check: (thing, { now }) => refuseInstants(thing, now),
    checkStates: refuseNoNotice,
  })
