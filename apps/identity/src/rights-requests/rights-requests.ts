import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import { dayOf } from '@lantoa/vietnam/days'
import { lastDueBefore } from '@lantoa/vietnam/rights-clocks'
import { lookUpResidents, refuseResident } from '../residents/about-resident.ts'
import { refuseExtension, refuseNoReason, refuseNotErased } from './domain.ts'

export const rightsRequest = registerTable(rightsRequests, {
  ...{ residentId: 'uuid', kind: 'text', takenAt: 'text', withOthers: 'boolean' },
  ...{ extendedBy: 'integer', refusedFor: 'text' },
})

/** Whoever asked still waits: `rights_request_waiting` has them by the day that it was asked on. */
const WAITING_SINCE = `status IN ('received', 'in_progress') AND since <= $1::date`

/** What people ask for of the data on them. */
export const rightsRequestSlice = (parts: ServiceParts) =>
  register(parts, rightsRequests, {
    table: rightsRequest,
    look: lookUpResidents,
    overdue: (now) => ({ where: WAITING_SINCE, values: [lastDueBefore(dayOf(now))] }),
    check: (thing, judging) => refuseResident(thing, judging) ?? refuseExtension(thing),
    checkStates: (thing, { facts }) => refuseNoReason(thing) ?? refuseNotErased(thing, facts.erased),
  })
