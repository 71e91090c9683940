import type { Data, Lantoa } from '@lantoa/sdk'
import type { Kind, RecordOf, Sent } from './kind.ts'

/** That whoever holds the phone was at a session himself, whose code he was shown. */
export const joining: Kind<'joining'> = {
  ...{ name: 'joining', service: 'teams', schema: 1, most: 1, together: false, counted: false },
  laneOf: ({ sessionId }) => sessionId,
  tells: ({ sessionId }) => ({ sessionId }),
  correct: (record) => record,
  async send(lantoa, records, signal) {
    const [one] = records
    return one ? sendOne(lantoa, one, signal) : { data: { results: [] } }
  },
  nameOf: ({ id }) => id,
  answered(value) {
    const { attendanceId, receivedAt } = value as Partial<Data<'teams', 'joinSession'>>
    return { name: attendanceId, receivedAt }
  },
  compares: ['already-attends'],
  isThere: async () => true,
}

async function sendOne(lantoa: Lantoa, { id, sessionId }: RecordOf<'joining'>, signal?: AbortSignal): Promise<Sent> {
  const params = { sessionId, attendanceId: id }
  const { data, error, response } = await lantoa.teams.joinSession({ params, signal })
  return error ? { error, response } : { data: { results: [{ accepted: true, value: data }] }, response }
}
