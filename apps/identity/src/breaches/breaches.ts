import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { breaches } from '@lantoa/contracts/identity/breaches'
import { refuseInstants, refuseNoNotice } from './domain.ts'

export const breach = registerTable(breaches, {
  ...{ kind: 'text', what: 'text', people: 'integer' },
  ...{ discoveredAt: 'instant', notifiedAt: 'instant', measures: 'text' },
})

/** Personal data that got to somebody who may not have them, or were lost. */
export const breachSlice = (parts: ServiceParts) =>
  register(parts, breaches, {
    table: breach,
    check: (thing, { now }) => refuseInstants(thing, now),
    checkStates: refuseNoNotice,
  })
