import type { Data } from '@lantoa/sdk'
import { shifted } from '../clock.ts'
import { MOST_IN_BATCH } from '../decide.ts'
import type { Kind } from './kind.ts'

/** What was seen of a home or a person, and what it should say: the service merges it, or holds it for an officer. */
export const correction: Kind<'correction'> = {
  ...{ name: 'correction', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ body: { about } }) => ({
    ...(about.kind === 'person' && { residentId: about.residentId }),
    fields: Object.keys(about.edits),
  }),
  correct: ({ body, ...rest }, { correction: by }) => ({
    ...rest,
    body: { ...body, madeAt: shifted(body.madeAt, by) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.identity.recordCorrectionBatch({
      body: { items: records.map(({ id, body }) => ({ correctionId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Data<'identity', 'recordCorrection'>>).correctionId }),
  // Whoever was first, it is merged: what stands there is never a reason to refuse it.
  compares: [],
  isThere: async () => undefined,
}
