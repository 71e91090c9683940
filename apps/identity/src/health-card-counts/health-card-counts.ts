import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import { refuseKnownYear, refuseLevel } from './domain.ts'
import { listSameYears } from './store.ts'

export const healthCardCount = registerTable(healthCardCounts, { year: 'integer', issued: 'integer', source: 'text' })

/** How many health cards were issued: one number for a commune and year. */
export const healthCardCountSlice = (parts: ServiceParts) =>
  register(parts, healthCardCounts, {
    table: healthCardCount,
    look: listSameYears,
    check: (thing, { facts, tree }) => refuseLevel(thing, tree) ?? refuseKnownYear(thing, facts),
    checkStates: (thing, { facts }) => refuseKnownYear(thing, facts),
  })
