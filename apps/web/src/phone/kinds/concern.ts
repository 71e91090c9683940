import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind } from './kind.ts'

export type Concern = Data<'teams', 'getConcern'>

/** What this person raised, as last fetched: which of them changed since somebody looked is known by their versions. */
export type OwnConcerns = {
  readonly fetchedAt: string
  readonly items: readonly Concern[]
  /** By id the version that was looked at last. */
  readonly seen: Readonly<Record<string, number>>
}

/** A question or difficulty; one that is of no home stands for itself. */
export const concern: Kind<'concern'> = {
  ...{ name: 'concern', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ id, householdId = id }) => householdId,
  tells: ({ body: { kind, topic, visitId } }) => ({ kind, topic, ...(visitId && { visitId }) }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, raisedOn: shiftedDay(body.raisedOn, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.teams.raiseConcernBatch({
      body: { items: records.map(({ id, body }) => ({ concernId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Concern>).concernId }),
  compares: ['concern-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.teams.getConcern({ params: { concernId: id }, signal })
    // Its words may have been corrected since, and a question have become a difficulty.
    return error
      ? unread(error)
      : saysTheSame({ kind: body.kind, unitCode: body.unitCode }, { ...data, kind: data.raisedAs })
  },
}
