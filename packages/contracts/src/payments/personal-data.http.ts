import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { Account } from './accounts.http.ts'
import { payouts } from './payouts.ts'

export const getPaymentData = defineRoute({
  ...{ method: 'get', path: '/residents/{residentId}/personal-data', operationId: 'getPaymentData' },
  summary: 'All that payments keeps of a resident, under whichever id it was told',
  permission: 'personal-data:read',
  params: z.strictObject({ residentId: ResidentId }),
  response: z
    .object({ residentId: ResidentId, accounts: z.array(Account), payouts: z.array(payouts.state) })
    .meta({ id: 'PaymentData' }),
})

export const personalDataRoutes = { getPaymentData }
