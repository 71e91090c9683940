import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { HouseholdId } from '../ids.ts'
import { Interval } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

export const HouseholdStatus = z.enum(['active', 'moved', 'merged', 'closed']).meta({ id: 'HouseholdStatus' })
export type HouseholdStatus = z.output<typeof HouseholdStatus>

/** Where a household lay, from when to when. */
export const HouseholdPlace = z
  .object({
    hamletCode: HamletCode,
    ...Interval.shape,
    assignedFrom: z
      .array(HamletCode)
      .optional()
      .meta({ description: 'The split hamlets from which it was assigned to this one, the first split first' }),
  })
  .meta({ id: 'HouseholdPlace' })
export type HouseholdPlace = z.output<typeof HouseholdPlace>

/** A household without anything that tells who lives there: in which hamlet, from when to when. */
export const HouseholdState = z
  .object({
    householdId: HouseholdId,
    status: HouseholdStatus,
    places: z.array(HouseholdPlace),
    mergedInto: HouseholdId.optional().meta({
      description: 'Of a merged one: where its residents live on, from the day on which its last place ends',
    }),
  })
  .meta({ id: 'HouseholdState' })
export type HouseholdState = z.output<typeof HouseholdState>

export const householdTopic = defineTopic('identity.household.v1', {
  kind: 'entity',
  description: 'Households and the hamlets they lie in, keyed by household id',
})
export const householdChanged = defineEvent('identity.household-changed', 1, {
  topic: householdTopic,
  schema: HouseholdState,
})
