import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import type { UnitTree } from '@lantoa/units/tree'
import { type KnownYear, learnCount, refuseCountedTwice, refuseKnownYear, refuseLevel } from './domain.ts'
import { lockYears } from './store.ts'

export const healthCardCount = registerTable(healthCardCounts, { year: 'integer', issued: 'integer', source: 'text' })

function refuseSame(thing: Thing, known: readonly KnownYear[], tree: UnitTree) {
  return refuseKnownYear(thing, known) ?? refuseCountedTwice(thing, known, tree)
}

/** How many health cards were issued: one number for a commune and year. */
export const healthCardCountSlice = (parts: ServiceParts) =>
  register(parts, healthCardCounts, {
    table: healthCardCount,
    look: lockYears,
    learn: learnCount,
    check: (thing, { facts, tree }) => refuseLevel(thing, tree) ?? refuseSame(thing, facts, tree),
    checkStates: (thing, { facts, tree }) => refuseSame(thing, facts, tree),
  })
