import type { Lantoa } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { unread } from '../decide.ts'
import type { Kind, RecordOf, Sent } from './kind.ts'

/** That a report which was sent was none: it is taken back by whom it came from, whatever the commune made of it by then. */
export const scamReportWithdrawal: Kind<'scam-report-withdrawal'> = {
  ...{ name: 'scam-report-withdrawal', service: 'teams', schema: 1, most: 1, together: false, counted: false },
  takesBack: true,
  laneOf: ({ scamReportId }) => scamReportId,
  tells: ({ scamReportId }) => ({ scamReportId }),
  correct: ({ body, ...rest }, correction) => ({ ...rest, body: { ...body, on: shiftedDay(body.on, correction) } }),
  async send(lantoa, records, signal) {
    const [one] = records
    return one ? sendOne(lantoa, one, signal) : { data: { results: [] } }
  },
  nameOf: ({ scamReportId }) => scamReportId,
  answered: (value) => ({ name: (value as Partial<{ scamReportId: string }>).scamReportId }),
  // Somebody else may have taken it back or passed it on between the two requests.
  compares: ['precondition-failed', 'status-out-of-order'],
  async isThere(lantoa, { scamReportId }, signal) {
    const { data, error } = await lantoa.teams.getScamReport({ params: { scamReportId }, signal })
    if (error) return unread(error)
    return data.status === 'withdrawn' || undefined
  },
}

/** It is said of the version that stands there. */
async function sendOne(
  { teams }: Lantoa,
  { scamReportId, body }: RecordOf<'scam-report-withdrawal'>,
  signal?: AbortSignal,
): Promise<Sent> {
  const params = { scamReportId }
  const read = await teams.getScamReport({ params, signal })
  if (read.error) return refusedAlone(read)
  const { status, version } = read.data
  if (status === 'withdrawn')
    return { data: { results: [{ accepted: true, value: read.data }] }, response: read.response }
  const sent = await teams.advanceScamReport({
    params,
    body: { status: 'withdrawn', ...body },
    ifMatch: version,
    signal,
  })
  if (sent.error) return refusedAlone(sent)
  return { data: { results: [{ accepted: true, value: sent.data }] }, response: sent.response }
}

const OWN_MATTERS = ['outside-scope', 'not-found', 'not-the-reporter']

/** What concerns this report alone holds up no other record. */
function refusedAlone({ error, response }: { error: NonNullable<Sent['error']>; response?: Response }): Sent {
  if (!OWN_MATTERS.includes(error.code)) return { error, response }
  return { data: { results: [{ accepted: false, problem: error }] }, response }
}
