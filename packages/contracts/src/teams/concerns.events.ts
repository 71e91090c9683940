import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { ConcernId } from '../ids.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { ConcernTopic } from './concern-topics.ts'
import { ConcernKind, ConcernLevel, ConcernStatus } from './concerns.ts'

/** A question or difficulty with all its states, and without a word of what was said. */
export const ConcernState = z
  .object({
    concernId: ConcernId,
    kind: ConcernKind,
    raisedAs: ConcernKind,
    unitCode: UnitCode,
    unitFrom: KeptDay.optional().meta({
      description: 'First day of the unit, where its code was given to another one later',
    }),
    topic: ConcernTopic,
    level: ConcernLevel,
    raisedOn: KeptDay,
    dueOn: KeptDay,
    firstDueOn: KeptDay.optional().meta({
      description:
        'The day by which an answer was due at first, where a step moved it: whether it was in time goes by this',
    }),
    states: z
      .array(z.object({ status: ConcernStatus, from: KeptDay }))
      .meta({ description: 'Its states, each with its first day, the first one first' }),
  })
  .meta({ id: 'ConcernState' })
export type ConcernState = z.output<typeof ConcernState>

export const concernTopic = defineTopic('teams.concern.v1', {
  kind: 'entity',
  description: 'Questions and difficulties, keyed by concern id',
})
export const concernChanged = defineEvent('teams.concern-changed', 1, { topic: concernTopic, schema: ConcernState })
