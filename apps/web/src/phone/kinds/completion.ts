import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH } from '../decide.ts'
import type { Kind } from './kind.ts'

/** That somebody has finished a lesson; what is of no home, as one's own, stands for itself. */
export const completion: Kind<'completion'> = {
  ...{ name: 'completion', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ id, householdId = id }) => householdId,
  tells: ({ body: { learnedId, learnerKind, learnerId } }) => ({
    learnedId,
    ...(learnerKind === 'resident' && { residentId: learnerId }),
  }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, day: shiftedDay(body.day, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.teams.recordCompletionBatch({
      body: { items: records.map(({ id, body }) => ({ completionId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered(value) {
    const { completionId, receivedAt } = value as Partial<Data<'teams', 'getCompletion'>>
    return { name: completionId, receivedAt }
  },
  compares: ['already-finished'],
  // A person finishes a lesson once, whichever phone says so.
  isThere: async () => true,
}
