import { packPart } from '@lantoa/chassis/feeds/pack-part'
import type { Row } from '@lantoa/chassis/register/register-table'
import { viewOf } from '@lantoa/chassis/register/view'
import { merchants as declared } from '@lantoa/contracts/payments/merchants'
import { type PackBills, type PackHolder, PackMerchant } from '@lantoa/contracts/payments/packs.http'
import { merchant } from '../merchants/merchants.ts'
import { findBills, findHolders, type Holder, type HomeBills } from './store.ts'

type Item = PackHolder | PackMerchant | PackBills

/** Who has accounts: which, and how far each got. */
export const holders = packPart<Holder & { hamletCode: string }, Item>({
  ...{ kind: 'holder', table: 'pack_holder', key: 'resident_id' },
  async load(tx, ids) {
    const found = await findHolders(tx, ids)
    return new Map(found.map((one) => [one.residentId, { ...one, hamletCode: one.stays.at(-1)?.hamletCode ?? '' }]))
  },
  ended({ erased, stays }) {
    if (erased) return { why: 'erased' }
    return stays.at(-1)?.until === null ? undefined : { why: 'left' }
  },
  item: ({ residentId, accounts }) => ({ kind: 'holder', residentId, accounts }),
})

/** Who takes payments; one that is closed for good is gone. */
export const merchants = packPart<Row & { hamletCode: string }, Item>({
  ...{ kind: 'merchant', table: 'merchant', key: 'merchant_id' },
  load: merchant.find as () => Promise<Map<string, Row & { hamletCode: string }>>,
  ended: ({ status }) => (status === 'closed' ? { why: 'closed' } : undefined),
  item(one, caller) {
    const { kind, ...view } = viewOf(declared, one, caller)
    return PackMerchant.parse({ ...view, kind: 'merchant', merchantKind: kind })
  },
})

/** How homes paid for each service last; a home whose bills were all mistakes is gone. */
export const bills = packPart<HomeBills & { hamletCode: string }, Item>({
  ...{ kind: 'bills', table: 'pack_bill', key: 'household_id' },
  async load(tx, ids) {
    const found = await findBills(tx, ids)
    return new Map(
      found.flatMap(({ hamletCode, ...one }) => (hamletCode ? [[one.householdId, { ...one, hamletCode }]] : [])),
    )
  },
  ended: () => undefined,
  item: ({ householdId, bills: last }) => ({ kind: 'bills', householdId, bills: last }),
})
