import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { type FibreDays, fibreStates } from '@lantoa/contracts/government/fibre-states'
import { refuseOrder } from './domain.ts'

export const fibreState = registerTable(fibreStates, {
  ...{ plannedOn: 'date', buildingSince: 'date', availableSince: 'date', source: 'text' },
})

/** How far the fibre to hamlets has come. */
export const fibreStateSlice = (parts: ServiceParts) =>
  register(parts, fibreStates, {
    table: fibreState,
    once: {
      ...{ by: ['hamletCode'], code: 'fibre-recorded', pointer: '/hamletCode' },
      detail: 'The fibre of this hamlet is recorded already: correct that one.',
    },
    check: (thing) => refuseOrder(thing as unknown as FibreDays), // by its fields
  })
