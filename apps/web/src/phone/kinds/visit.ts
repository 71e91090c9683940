import type { Data } from '@lantoa/sdk'
import { shifted } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Correction, Kind, RecordOf } from './kind.ts'

export const visit: Kind<'visit'> = {
  ...{ name: 'visit', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: false, counted: true },
  laneOf: ({ body }) => body.householdId,
  tells: ({ body: { outcome } }) => ({ outcome }),
  correct: ({ body, ...rest }, correction) => ({ ...rest, body: { ...body, ...timesOf(body, correction) } }),
  send: (lantoa, records, signal) =>
    lantoa.teams.recordVisitBatch({
      body: { items: records.map(({ id, body }) => ({ visitId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered(value) {
    const { visitId: name, receivedAt } = value as Partial<Data<'teams', 'getVisit'>>
    return { name, receivedAt }
  },
  compares: ['visit-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.teams.getVisit({ params: { visitId: id }, signal })
    // What the clock showed says how a visit came, not what it was.
    const { deviceAt: _shown, ...said } = body
    return error ? unread(error) : saysTheSame(said, data)
  },
}

/**
 * Who looks at a visit later is told what the clock showed, where it was wrong. A sheet names its day, so no clock moves
 * it, and none showed its time; but nobody wrote down a visit before it began.
 */
function timesOf({ source, startedAt }: Body, { madeAt, correction }: Correction): Partial<Body> {
  if (source !== 'paper') {
    return correction === 0 ? {} : { startedAt: shifted(startedAt, correction), deviceAt: startedAt }
  }
  const writtenAt = shifted(madeAt, correction)
  return Date.parse(writtenAt) < Date.parse(startedAt) ? { startedAt: writtenAt } : {}
}

type Body = RecordOf<'visit'>['body']
