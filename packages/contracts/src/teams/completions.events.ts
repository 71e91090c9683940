import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { CompletionId, LearnedId, LearnerId } from '../ids.ts'
import { AttendeeKind } from '../lists.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { LearnedKind } from './completions.http.ts'

/** That somebody has finished a lesson or a course, as anybody may know it. */
export const CompletionState = z
  .object({
    completionId: CompletionId,
    learnedKind: LearnedKind,
    learnedId: LearnedId,
    unitCode: UnitCode,
    unitFrom: KeptDay.meta({ description: 'First day of the unit that the code means on that day' }),
    day: KeptDay,
    counts: z.boolean().meta({ description: 'It was not withdrawn' }),
    learnerKind: AttendeeKind,
    learnerId: LearnerId.meta({
      description: 'Whom it counts for. Who was erased is called by an id that nobody has, the same everywhere',
    }),
  })
  .meta({ id: 'CompletionState' })
export type CompletionState = z.output<typeof CompletionState>

export const completionTopic = defineTopic('teams.completion.v1', {
  kind: 'entity',
  description: 'Every finished lesson and course by person, keyed by its id',
})
export const completionChanged = defineEvent('teams.completion-changed', 1, {
  topic: completionTopic,
  schema: CompletionState,
})
