import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { counters } from '@lantoa/contracts/government/counters'

export const counter = registerTable(counters, { number: 'integer', services: 'text' })

/** Counters of centres: each number is there once in a centre. */
export const counterSlice = (parts: ServiceParts) =>
  register(parts, counters, {
    table: counter,
    once: {
      ...{ by: ['unitCode', 'number'], code: 'counter-taken', pointer: '/number' },
      detail: ({ unitCode, number }) => `${unitCode} has a counter ${number} already.`,
    },
  })
