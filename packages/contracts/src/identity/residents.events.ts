import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { Step, StepState } from '../lists.ts'
import { Interval, KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** Steps that readers of the first release know; what came later has fields of its own. */
const PublishedStep = Step.exclude(['card_at_doctor']).meta({ id: 'PublishedStep' })

/**
 * A resident under a pseudonymous id: homes, birth month and yes/no facts. Where only the year of birth is known the
 * month is December, so that nobody reaches an age too early. `level2Since` is set by activation alone.
 */
export const ResidentState = z
  .object({
    residentId: ResidentId,
    birthMonth: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    stays: z.array(z.object({ householdId: HouseholdId, hamletCode: HamletCode, ...Interval.shape })),
    steps: z.array(z.object({ step: PublishedStep, state: StepState, on: KeptDay })),
    level2Since: KeptDay.nullable(),
    cardAtDoctorSince: KeptDay.optional().meta({
      description:
        'Since when the chip card or VNeID does for the health card at the doctor; left out where it does not',
    }),
    provincialApp: z.array(Interval).optional().meta({
      description:
        'Days on which the citizen app of their province was on a device of theirs; left out where it never was',
    }),
    restrictedSince: KeptDay.optional().meta({
      description: 'Since when the data on them are not used: nobody records anything new of them until this is lifted',
    }),
    mergedInto: ResidentId.optional().meta({
      description:
        'Of one who was written down twice: who stands for them. They have no stays and no steps of their own then',
    }),
    lived: z
      .array(z.object({ householdId: HouseholdId, hamletCode: HamletCode, ...Interval.shape }))
      .optional()
      .meta({ description: 'Of a merged one: where they were said to live' }),
  })
  .meta({ id: 'ResidentState' })
export type ResidentState = z.output<typeof ResidentState>

export const residentTopic = defineTopic('identity.resident.v1', {
  kind: 'entity',
  description: 'Residents under pseudonymous ids, keyed by resident id',
})
export const residentChanged = defineEvent('identity.resident-changed', 1, {
  topic: residentTopic,
  schema: ResidentState,
})
