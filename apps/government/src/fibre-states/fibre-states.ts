import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { type FibreDays, fibreStates } from '@lantoa/contracts/government/fibre-states'
import { oneAtATime } from '../once/one-at-a-time.ts'
import { refuseOrder } from './domain.ts'

export const fibreState = registerTable(fibreStates, {
  ...{ plannedOn: 'date', buildingSince: 'date', availableSince: 'date', source: 'text' },
})

const once = oneAtATime(fibreState, fibreStates.idField, {
  of: ['hamletCode'],
  code: 'fibre-recorded',
  detail: 'The fibre of this hamlet is recorded already: correct that one.',
  pointer: '/hamletCode',
})

/** How far the fibre to hamlets has come. */
export const fibreStateSlice = (parts: ServiceParts) =>
  register(parts, fibreStates, {
    ...{ table: fibreState, ...once },
    check: (thing, judged) => refuseOrder(thing as unknown as FibreDays) ?? once.check(thing, judged), // by its fields
  })
