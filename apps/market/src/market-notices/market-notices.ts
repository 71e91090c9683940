import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { marketNotices } from '@lantoa/contracts/market/market-notices'

export const marketNotice = registerTable(marketNotices, {
  ...{ product: 'text', per: 'text', priceFrom: 'bigint', priceTo: 'bigint' },
  ...{ demand: 'text', partner: 'text', source: 'text', validUntil: 'date' },
})

function refuseRange({ priceFrom, priceTo }: Thing) {
  if (priceFrom === null || priceTo === null || Number(priceFrom) <= Number(priceTo)) return undefined
  return refuse('price-range-reversed', `The range begins with ${priceFrom} and ends with ${priceTo} đồng.`, {
    pointer: '/priceTo',
  })
}

/** What something costs, and who looks for it. */
export const marketNoticeSlice = (parts: ServiceParts) =>
  register(parts, marketNotices, { table: marketNotice, check: refuseRange })
