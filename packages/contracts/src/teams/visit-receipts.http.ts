import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, VisitId } from '../ids.ts'
import { Instant } from '../time.ts'

const RECEIPTS_LIMIT = 500

const ReceiptState = z.enum(['recorded', 'withdrawn', 'merged', 'held', 'unknown']).meta({
  id: 'ReceiptState',
  description:
    'recorded: it is kept and counts; withdrawn: it is kept and counts nowhere; merged: its home went into another one, for which it counts; held: it is kept, and an officer has yet to say in which hamlet its home lies; unknown: the caller has recorded no such visit',
})

const VisitReceipt = z
  .object({
    visitId: VisitId,
    state: ReceiptState,
    receivedAt: Instant.optional().meta({ description: 'When the server got it' }),
    mergedInto: HouseholdId.optional().meta({
      description: "The other home, where it lies in the caller's units",
    }),
  })
  .meta({ id: 'VisitReceipt' })
export type VisitReceipt = z.output<typeof VisitReceipt>

export const listVisitReceipts = defineRoute({
  method: 'post',
  path: '/visits/receipts',
  operationId: 'listVisitReceipts',
  summary: "What became of the caller's own visits, in the order in which they are named",
  permission: 'visits:record',
  body: z
    .strictObject({ visitIds: z.array(VisitId).min(1).max(RECEIPTS_LIMIT) })
    .meta({ id: 'VisitReceiptQuery', examples: [{ visitIds: ['01990f3e-7c1a-7000-8000-0000000000d1'] }] }),
  response: z.object({ items: z.array(VisitReceipt) }),
})
