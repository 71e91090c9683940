import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { searchKeyOf } from '@lantoa/chassis/register/search'
import { enterpriseTools } from '@lantoa/contracts/market/enterprise-tools'
import { refuseAhead } from '../periods/refuse-ahead.ts'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const enterpriseTool = registerTable(enterpriseTools, {
  ...{ name: 'text', kind: 'text', sellerId: 'uuid', year: 'integer', tools: 'text[]', usedSince: 'date' },
})

/** For what enterprises use platforms: each tells it once for a year. */
export const enterpriseToolSlice = (parts: ServiceParts) =>
  register(parts, enterpriseTools, {
    table: enterpriseTool,
    once: {
      ...{ by: ['unitCode', 'year', 'searchKey'], code: 'enterprise-known', pointer: '/name' },
      // However its name is spelt, with capitals or without.
      of: { searchKey: (thing) => searchKeyOf(enterpriseTools, thing) },
      detail: ({ year }) => `It has told of ${year} already: correct that.`,
    },
    look: findSellers,
    check: (thing, { facts, ...judged }) =>
      refuseAhead(`${thing.year}-01-01`, thing.since, '/year') ?? refuseSeller(thing, facts, judged),
  })
