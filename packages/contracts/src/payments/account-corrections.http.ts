import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { stateRefusals } from '../refusals.ts'
import { statusCorrection } from '../status-correction.ts'
import { Instant } from '../time.ts'
import { Account, AccountStatus, accountParams } from './accounts.http.ts'

export const correctAccountStatus = defineRoute({
  method: 'post',
  path: '/accounts/{accountId}/correct-status',
  operationId: 'correctAccountStatus',
  summary: 'Put right on which day an account was opened, declined, first used or closed, or that it never was',
  permission: 'accounts:record',
  params: accountParams,
  body: statusCorrection(AccountStatus.exclude(['planned'])).meta({
    id: 'AccountStatusCorrection',
    examples: [
      { status: 'closed', from: '2026-03-17', on: null, reason: 'Another account of the household was meant' },
    ],
  }),
  response: Account,
  refusals: {
    ...stateRefusals,
    'account-in-use': 409,
    'resident-left': 409,
    'opened-before-birth': 422,
    'mobile-money-exists': 409,
  },
  etag: 'required',
})

/** A change of an account, with the account as it was from then on. */
const AccountChange = z
  .object({
    kind: z.enum(['tracked', 'advanced', 'service-recorded', 'checked', 'status-corrected']).meta({ 'x-open': true }),
    at: Instant,
    by: z.string().meta({ description: 'Subject of the token that was used' }),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why a state was wrong; null where none was given, and for those who see names masked' }),
    state: Account,
  })
  .meta({ id: 'AccountChange' })
export type AccountChange = z.output<typeof AccountChange>

export const listAccountHistory = defineRoute({
  method: 'get',
  path: '/accounts/{accountId}/history',
  operationId: 'listAccountHistory',
  summary: 'What was recorded of an account and how it was changed: latest first, the 200 latest where there is more',
  permission: 'accounts:read',
  params: accountParams,
  response: z.object({ items: z.array(AccountChange) }),
})

export const accountCorrectionRoutes = { correctAccountStatus, listAccountHistory }
