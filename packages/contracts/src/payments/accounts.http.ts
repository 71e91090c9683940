import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { AccountId, ResidentId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { AccountKind, EssentialService } from '../lists.ts'
import { openName } from '../text.ts'
import { Day } from '../time.ts'

const Provider = openName(60).meta({
  description: 'Bank, wallet or carrier by name or code, never a number',
  examples: ['Agribank', 'momo'],
})

/** How an account goes on; what is closed or declined comes back as another account. */
export const accountLife = lifecycle({
  planned: ['opened', 'declined'],
  opened: ['used', 'closed'],
  used: ['closed'],
  closed: [],
  declined: [],
})
export const AccountStatus = accountLife.schema('AccountStatus', 'How far an account got')
export type AccountStatus = z.output<typeof AccountStatus>

/** An account as it is tracked; never its number. */
export const AccountRecord = z
  .strictObject({
    residentId: ResidentId,
    kind: AccountKind,
    provider: Provider,
    status: AccountStatus.extract(['planned', 'opened']),
    openedOn: Day.optional().meta({ description: 'First day of an account that is opened', examples: ['2026-03-17'] }),
    withTeamHelp: z.boolean().default(false).meta({ description: 'Whether the team helped to open it' }),
  })
  .meta({
    id: 'AccountRecord',
    examples: [
      {
        residentId: '01990f3e-7c1a-7000-8000-0000000000d4',
        kind: 'e_wallet',
        provider: 'momo',
        status: 'opened',
        openedOn: '2026-03-17',
        withTeamHelp: true,
      },
    ],
  })
export type AccountRecord = z.output<typeof AccountRecord>

const ServicePayment = z.strictObject({
  service: EssentialService,
  since: Day.meta({ description: 'First day on which the account paid for it' }),
})

/** A tracked account: kind and provider, and on which day it got how far. */
export const Account = z
  .object({
    accountId: AccountId,
    residentId: ResidentId,
    kind: AccountKind,
    provider: z.string(),
    withTeamHelp: z.boolean(),
    status: AccountStatus,
    openedOn: Day.nullable(),
    usedOn: Day.nullable().meta({ description: 'When it was first known to be used' }),
    closedOn: Day.nullable().meta({ description: 'First day on which it was no more' }),
    declinedOn: Day.nullable().meta({ description: 'When the resident decided against it' }),
    lastCheckOn: Day.nullable().meta({ description: 'When the team last made sure that this is so' }),
    essentialServices: z.array(z.object(ServicePayment.shape)),
    version: z.int(),
  })
  .meta({ id: 'Account' })
export type Account = z.output<typeof Account>

export const accountParams = z.strictObject({ accountId: AccountId })

export const trackAccount = defineRoute({
  method: 'put',
  path: '/accounts/{accountId}',
  operationId: 'trackAccount',
  summary: 'Track an account of a resident, planned or opened',
  permission: 'accounts:record',
  params: accountParams,
  body: AccountRecord,
  response: Account,
  refusals: {
    'unknown-resident': 422,
    'resident-left': 409,
    'opening-day-missing': 422,
    'opening-day-of-planned': 422,
    'day-in-future': 422,
    'opened-before-birth': 422,
    'mobile-money-exists': 409,
    'account-differs': 409,
    'processing-restricted': 409,
  },
  etag: 'returned',
})

export const trackAccountBatch = defineBatch(trackAccount, {
  path: '/accounts/batch',
  operationId: 'trackAccountBatch',
})

export const advanceAccount = defineRoute({
  method: 'post',
  path: '/accounts/{accountId}/advance',
  operationId: 'advanceAccount',
  summary: 'Say that a planned account was opened or declined, or an open one first used or closed',
  permission: 'accounts:record',
  params: accountParams,
  body: z
    .strictObject({ status: AccountStatus.exclude(['planned']), on: Day })
    .meta({ id: 'AccountAdvance', examples: [{ status: 'used', on: '2026-03-24' }] }),
  response: Account,
  refusals: {
    'resident-left': 409,
    'status-out-of-order': 409,
    'day-in-future': 422,
    'before-last-change': 409,
    'opened-before-birth': 422,
    'mobile-money-exists': 409,
  },
  etag: 'required',
})

/** What everything that an open account does can be refused for. */
const openAccountRefusals = {
  'resident-left': 409,
  'account-not-open': 409,
  'day-in-future': 422,
  'before-opening': 422,
} as const

export const recordEssentialService = defineRoute({
  method: 'post',
  path: '/accounts/{accountId}/essential-services',
  operationId: 'recordEssentialService',
  summary: 'Say for which essential service an account pays, or correct since when',
  permission: 'accounts:record',
  params: accountParams,
  body: ServicePayment.meta({ id: 'ServicePayment', examples: [{ service: 'electricity', since: '2026-03-17' }] }),
  response: Account,
  refusals: openAccountRefusals,
  etag: 'required',
})

export const checkAccount = defineRoute({
  method: 'post',
  path: '/accounts/{accountId}/check',
  operationId: 'checkAccount',
  summary: 'Say that the team made sure that an account is still open',
  permission: 'accounts:record',
  params: accountParams,
  body: z.strictObject({ on: Day }).meta({ id: 'AccountCheck', examples: [{ on: '2026-03-24' }] }),
  response: Account,
  refusals: openAccountRefusals,
  etag: 'required',
})

export const getAccount = defineRoute({
  method: 'get',
  path: '/accounts/{accountId}',
  operationId: 'getAccount',
  summary: 'One tracked account',
  permission: 'accounts:read',
  params: accountParams,
  response: Account,
  etag: 'returned',
})

export const listAccounts = defineList({
  path: '/accounts',
  operationId: 'listAccounts',
  summary: 'Tracked accounts of a resident, in the order of their ids',
  permission: 'accounts:read',
  item: Account,
  filters: { residentId: ResidentId },
  order: ['accountId'],
})

/** As many residents as one question may name. */
const RESIDENTS_MAX = 500

export const listAccountsOfResidents = defineRoute({
  method: 'post',
  path: '/accounts/of-residents',
  operationId: 'listAccountsOfResidents',
  summary: 'Tracked accounts of many residents',
  permission: 'accounts:read',
  body: z
    .strictObject({ residentIds: z.array(ResidentId).min(1).max(RESIDENTS_MAX) })
    .meta({ id: 'AccountsQuestion', description: 'A body, because ids of people must not be in addresses' }),
  response: z.object({
    items: z.array(Account).meta({
      description: 'By resident. Who is unknown, or lives outside your units, has none here',
    }),
  }),
})

export const accountRoutes = {
  trackAccount,
  trackAccountBatch,
  advanceAccount,
  recordEssentialService,
  checkAccount,
  getAccount,
  listAccounts,
  listAccountsOfResidents,
}
