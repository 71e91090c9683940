import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { searchKeyOf } from '@lantoa/chassis/register/search'
import type { Thing } from '@lantoa/chassis/register/thing'
import { enterpriseTools } from '@lantoa/contracts/market/enterprise-tools'
import { asSaid } from '../only-one/alike.ts'
import { onlyOne } from '../only-one/only-one.ts'
import { refuseAhead } from '../only-one/refuse-ahead.ts'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const enterpriseTool = registerTable(enterpriseTools, {
  ...{ name: 'text', kind: 'text', sellerId: 'uuid', year: 'integer', tools: 'text[]', usedSince: 'date' },
})

/** However it is spelt, with capitals or without. */
const spelling = (said: Readonly<Record<string, unknown>>) => searchKeyOf(enterpriseTools, said as Thing) // reads its words alone

const only = onlyOne({
  ...{
    table: enterpriseTool,
    idField: 'enterpriseToolId',
    key: { ...asSaid('unitCode', 'year'), searchKey: spelling },
  },
  refuse: ({ year }) =>
    refuse('enterprise-known', `It has told of ${year} already: correct that.`, { pointer: '/name' }),
})

/** For what enterprises use platforms: each tells it once for a year. */
export const enterpriseToolSlice = (parts: ServiceParts) =>
  register(parts, enterpriseTools, {
    table: enterpriseTool,
    look: async (tx, said) => ({ alike: await only.find(tx, said), sellers: await findSellers(tx, said) }),
    learn: ({ alike }, thing) => only.learn(alike, thing),
    check: (thing, { facts, ...judged }) =>
      refuseAhead(`${thing.year}-01-01`, thing.since, '/year') ??
      refuseSeller(thing, facts.sellers, judged) ??
      only.refuseSecond(thing, { ...judged, facts: facts.alike }),
    checkStates: (thing, { facts, input }) => only.refuseSecond(thing, { facts: facts.alike, input }),
  })
