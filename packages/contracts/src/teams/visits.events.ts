import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { BodyId, HouseholdId, PersonId, ResidentId, VisitId } from '../ids.ts'
import { Action, Obstacle, Outcome, VisitWarning } from '../lists.ts'
import { Instant, KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** Which home the visited one was and where it lay: `householdId` is another one where homes were merged. */
export const VisitPlace = z
  .object({ householdId: HouseholdId, hamletCode: HamletCode, from: KeptDay, until: KeptDay })
  .meta({ id: 'VisitPlace' })
export type VisitPlace = z.output<typeof VisitPlace>

/** A visit as it happened, once; without its note, which may hold personal data. */
export const VisitRecorded = z
  .object({
    visitId: VisitId,
    householdId: HouseholdId,
    hamletCode: HamletCode,
    teamId: BodyId,
    visitorIds: z.array(PersonId),
    visitedOn: KeptDay,
    startedAt: Instant,
    receivedAt: Instant,
    outcome: Outcome,
    actions: z.array(z.object({ action: Action, residentId: ResidentId.optional() })),
    obstacles: z.array(z.object({ obstacle: Obstacle, residentId: ResidentId.optional() })),
    places: z.array(VisitPlace).optional().meta({
      description:
        'The home from the day of the visit to the end of its week and month, through moves and merges; empty where there was none. Missing in records of before this was kept: then `hamletCode` is all that is known',
    }),
    warnings: z.array(VisitWarning).optional(),
  })
  .meta({ id: 'VisitRecorded' })
export type VisitRecorded = z.output<typeof VisitRecorded>

/** A visit of which something changed after it was recorded: its home has moved or merged, or it was withdrawn. */
export const VisitState = VisitRecorded.extend({
  withdrawn: z.boolean().meta({ description: 'It was recorded by mistake and counts nowhere' }),
}).meta({ id: 'VisitState' })
export type VisitState = z.output<typeof VisitState>

export const visitTopic = defineTopic('teams.visit-recorded.v1', {
  kind: 'fact',
  description: 'Visits, keyed by household id',
})
export const visitRecorded = defineEvent('teams.visit-recorded', 1, { topic: visitTopic, schema: VisitRecorded })

/**
 * Apart from the facts, so that a visit costs one event as long as nothing about it changes. Who counts visits follows
 * both: a state takes the place of the fact with its id, whichever comes first.
 */
export const visitChangeTopic = defineTopic('teams.visit.v1', {
  kind: 'entity',
  description: 'Visits of which something changed after they were recorded, keyed by visit id',
})
export const visitChanged = defineEvent('teams.visit-changed', 1, { topic: visitChangeTopic, schema: VisitState })
