import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind } from './kind.ts'

type ScamReport = Data<'teams', 'getScamReport'>

/** A try to cheat somebody; it is of no home and stands for itself. */
export const scamReport: Kind<'scam-report'> = {
  ...{ name: 'scam-report', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ id }) => id,
  tells: ({ body: { kind } }) => ({ kind }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, since: shiftedDay(body.since, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.teams.recordScamReportBatch({
      body: { items: records.map(({ id, body }) => ({ scamReportId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<ScamReport>).scamReportId }),
  compares: ['scam-report-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.teams.getScamReport({ params: { scamReportId: id }, signal })
    // Its words may have been corrected since, and its hamlet have gone into another one.
    const { kind, medium } = body
    return error ? unread(error) : saysTheSame({ kind, medium }, data)
  },
}
