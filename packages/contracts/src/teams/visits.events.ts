import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { BodyId, HouseholdId, PersonId, ResidentId, VisitId } from '../ids.ts'
import { Action, Obstacle, Outcome } from '../lists.ts'
import { Day, Instant } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** A visit as it happened, once; without its note, which may hold personal data. */
export const VisitRecorded = z
  .object({
    visitId: VisitId,
    householdId: HouseholdId,
    hamletCode: HamletCode,
    teamId: BodyId,
    visitorIds: z.array(PersonId),
    visitedOn: Day,
    startedAt: Instant,
    receivedAt: Instant,
    outcome: Outcome,
    actions: z.array(z.object({ action: Action, residentId: ResidentId.optional() })),
    obstacles: z.array(z.object({ obstacle: Obstacle, residentId: ResidentId.optional() })),
  })
  .meta({ id: 'VisitRecorded' })
export type VisitRecorded = z.output<typeof VisitRecorded>

export const visitTopic = defineTopic('teams.visit-recorded.v1', {
  kind: 'fact',
  description: 'Visits, keyed by household id',
})
export const visitRecorded = defineEvent('teams.visit-recorded', 1, { topic: visitTopic, schema: VisitRecorded })
