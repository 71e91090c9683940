import type { Data, Lantoa } from '@lantoa/sdk'
import { unread } from '../decide.ts'
import type { Kind, RecordOf, Sent } from './kind.ts'

/** That a visit which was sent was written down by mistake: it counts nowhere any more. */
export const visitWithdrawal: Kind<'visit-withdrawal'> = {
  ...{ name: 'visit-withdrawal', service: 'teams', schema: 1, most: 1, together: false, counted: false },
  takesBack: true,
  laneOf: ({ householdId }) => householdId,
  tells: ({ visitId }) => ({ visitId }),
  correct: (record) => record,
  async send(lantoa, records, signal) {
    const [one] = records
    return one ? sendOne(lantoa, one, signal) : { data: { results: [] } }
  },
  nameOf: ({ visitId }) => visitId,
  answered: (value) => ({ name: (value as Partial<Data<'teams', 'withdrawVisit'>>).visitId }),
  compares: ['already-withdrawn'],
  async isThere(lantoa, { visitId }, signal) {
    const { data, error } = await lantoa.teams.getVisit({ params: { visitId }, signal })
    return error ? unread(error) : data.withdrawal !== undefined
  },
}

async function sendOne(lantoa: Lantoa, one: RecordOf<'visit-withdrawal'>, signal?: AbortSignal): Promise<Sent> {
  const { visitId, body } = one
  const { data, error, response } = await lantoa.teams.withdrawVisit({ params: { visitId }, body, signal })
  if (data) return { data: { results: [{ accepted: true, value: data }] }, response }
  // Of this visit somebody else has to say it; that holds up no other one.
  if (error.code === 'outside-scope') return { data: { results: [{ accepted: false, problem: error }] }, response }
  return { error, response }
}
