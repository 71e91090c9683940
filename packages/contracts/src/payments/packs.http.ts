import { z } from 'zod'
import { definePack, definePackReads } from '../define-pack.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { EssentialService } from '../lists.ts'
import { Account } from './accounts.http.ts'
import { bills } from './bills.ts'
import { merchants } from './merchants.ts'

export const PackHolder = z
  .object({
    kind: z.literal('holder'),
    residentId: ResidentId,
    accounts: z.array(
      Account.pick({ accountId: true, kind: true, provider: true, status: true, version: true })
        .extend({ services: z.array(EssentialService).optional().meta({ description: 'For what the account pays' }) })
        .meta({ id: 'PackAccount' }),
    ),
  })
  .meta({ id: 'PackHolder', description: 'Who lives in the hamlet and has accounts; never their numbers' })
export type PackHolder = z.output<typeof PackHolder>

const { merchantId, hamletCode, name, kind, householdId, transfer, qr, prices, shipping, status, version } =
  merchants.state.shape

export const PackMerchant = z
  .object({
    kind: z.literal('merchant'),
    ...{
      merchantId,
      hamletCode,
      name,
      merchantKind: kind,
      householdId,
      transfer,
      qr,
      prices,
      shipping,
      status,
      version,
    },
  })
  .meta({ id: 'PackMerchant', description: 'Who takes payments in the hamlet' })
export type PackMerchant = z.output<typeof PackMerchant>

const { service, since, paidBy } = bills.state.shape

export const PackBills = z
  .object({
    kind: z.literal('bills'),
    householdId: HouseholdId,
    bills: z.array(z.object({ service, since, paidBy }).meta({ id: 'PackBill' })),
  })
  .meta({ id: 'PackBills', description: 'How a home paid for each essential service last; never how much' })
export type PackBills = z.output<typeof PackBills>

const getPack = definePack({
  summary: 'Accounts of the people of a hamlet, bills of its homes, and its merchants, or what changed since; logged',
  permission: 'accounts:read',
  item: z.discriminatedUnion('kind', [PackHolder, PackMerchant, PackBills]),
  example: {
    epoch: '3vQB7B6MrGQZaxCu',
    cursor: 'WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd',
    masked: false,
    upserts: [
      {
        ...{ kind: 'holder', residentId: '01990f3e-7c1a-7000-8000-0000000000d4' },
        accounts: [
          {
            ...{ accountId: '01990f3e-7c1a-7000-8000-0000000000e1', kind: 'e_wallet', provider: 'momo' },
            ...{ status: 'opened', services: ['electricity'], version: 1 },
          },
        ],
      },
      {
        ...{ kind: 'merchant', merchantId: '01990f3e-7c1a-7000-8000-0000000000f1', hamletCode: '31027.07' },
        ...{ name: 'Quán nước đầu ấp', merchantKind: 'stall', householdId: null, transfer: null },
        ...{ qr: { since: '2026-03-17', until: null }, prices: null, shipping: null, status: 'active', version: 1 },
      },
    ],
    gone: [{ kind: 'holder', id: '01990f3e-7c1a-7000-8000-0000000000d5', why: 'moved', to: '31018.02' }],
    more: false,
  },
})

const listPackReads = definePackReads(
  'Who was given the accounts and merchants of a unit, or changes of them, latest first',
)

export const packRoutes = { getPack, listPackReads }
