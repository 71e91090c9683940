import type { Data, Lantoa } from '@lantoa/sdk'
import { unread } from '../decide.ts'
import type { Kind, RecordOf, Sent } from './kind.ts'

type Session = Data<'teams', 'getSession'>

/** That a session was held: from then on it counts, with who was there. */
export const sessionHeld: Kind<'session-held'> = {
  ...{ name: 'session-held', service: 'teams', schema: 1, most: 1, together: false, counted: false },
  laneOf: ({ sessionId }) => sessionId,
  tells: ({ sessionId }) => ({ sessionId }),
  correct: (record) => record,
  async send(lantoa, records, signal) {
    const [one] = records
    return one ? sendOne(lantoa, one, signal) : { data: { results: [] } }
  },
  nameOf: ({ sessionId }) => sessionId,
  answered: (value) => ({ name: (value as Partial<Session>).sessionId }),
  compares: ['status-out-of-order'],
  async isThere(lantoa, { sessionId }, signal) {
    const { data, error } = await lantoa.teams.getSession({ params: { sessionId }, signal })
    return error ? unread(error) : data.status === 'held'
  },
}

/** It is read right before, so that only who changes it at this moment comes between; then it is tried again. */
async function sendOne(lantoa: Lantoa, { sessionId }: RecordOf<'session-held'>, signal?: AbortSignal): Promise<Sent> {
  const params = { sessionId }
  const read = await lantoa.teams.getSession({ params, signal })
  if (read.error) return read
  if (read.data.status === 'held') return taken(read.data, read.response)
  const body = { status: 'held' as const }
  const held = await lantoa.teams.advanceSession({ params, body, ifMatch: read.data.version, signal })
  return held.error ? held : taken(held.data, held.response)
}

function taken(value: Session, response: Response): Sent {
  return { data: { results: [{ accepted: true, value }] }, response }
}
