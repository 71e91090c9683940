import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { AccountId, ResidentId } from '../ids.ts'
import { AccountKind, EssentialService } from '../lists.ts'
import { Interval, KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** Who can pay without cash: a resident's tracked accounts by kind, and the day from which the resident is 15. */
export const HolderState = z
  .object({
    residentId: ResidentId,
    stays: z.array(z.object({ hamletCode: HamletCode, ...Interval.shape })),
    reaches15On: KeptDay,
    accounts: z.array(
      z.object({
        accountId: AccountId,
        kind: AccountKind,
        open: z.array(Interval).meta({ description: 'Days on which the account was open; empty while only planned' }),
        withTeamHelp: z.boolean(),
        essentialServices: z.array(z.object({ service: EssentialService, since: KeptDay })),
      }),
    ),
  })
  .meta({ id: 'HolderState' })
export type HolderState = z.output<typeof HolderState>

export const holderTopic = defineTopic('payments.holder.v1', {
  kind: 'entity',
  description: 'Residents and their tracked accounts, keyed by resident id',
})
export const holderChanged = defineEvent('payments.holder-changed', 1, { topic: holderTopic, schema: HolderState })
