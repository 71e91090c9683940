import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { DailyUse, Skill } from '../lists.ts'
import { Interval, KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/**
 * Where a household stands, as stretches of days. `core`: somebody who lives here has all required skills alone.
 * `skills`: assessed at all, and the best current resident does it alone. `uses`: what a resident is known to do,
 * with the day from which the resident is certainly an adult. Visits are not in it: they are facts of their own, and one
 * that saw nothing of anybody's skills moves nothing here.
 */
export const HouseholdProgress = z
  .object({
    householdId: HouseholdId,
    places: z.array(z.object({ hamletCode: HamletCode, ...Interval.shape })),
    corePersonId: ResidentId.nullable(),
    core: z.array(Interval),
    skills: z.array(z.object({ skill: Skill, assessed: z.array(Interval), alone: z.array(Interval) })),
    residents: z.array(
      z.object({
        residentId: ResidentId,
        adultFrom: KeptDay,
        uses: z.array(z.object({ use: DailyUse, yes: z.array(Interval) })),
      }),
    ),
  })
  .meta({ id: 'HouseholdProgress' })
export type HouseholdProgress = z.output<typeof HouseholdProgress>

export const progressTopic = defineTopic('teams.household-progress.v1', {
  kind: 'entity',
  description: 'Where each household stands, keyed by household id',
})
export const householdProgressed = defineEvent('teams.household-progressed', 1, {
  topic: progressTopic,
  schema: HouseholdProgress,
})
