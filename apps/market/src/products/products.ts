import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { products } from '@lantoa/contracts/market/products'
import type { Day } from '@lantoa/vietnam/days'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const product = registerTable(products, {
  ...{ sellerId: 'uuid', name: 'text', brand: 'text', ofFarm: 'boolean', ocop: 'jsonb' },
})

/** What sellers make or sell. */
export const productSlice = (parts: ServiceParts) =>
  register(parts, products, {
    table: product,
    look: findSellers,
    check: (thing, { facts, ...judged }) => refuseSeller(thing, facts, judged) ?? refuseEarlyEnd(thing),
  })

type Certificate = { readonly decidedOn: Day; readonly validTo: Day | null }

/** A certificate is good from its decision on. */
export function refuseEarlyEnd({ ocop }: Thing) {
  const granted = ocop as Certificate | null // by the fields of the register
  if (!granted?.validTo || granted.validTo >= granted.decidedOn) return undefined
  const detail = `It was decided on ${granted.decidedOn}, and would end before.`
  return refuse('ocop-ends-early', detail, { pointer: '/ocop/validTo' })
}
