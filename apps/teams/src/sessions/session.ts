import type { Session, SessionRecord } from '@lantoa/contracts/teams/sessions'
import type { SessionState } from '@lantoa/contracts/teams/sessions.events'
import type { Day } from '@lantoa/vietnam/days'

/** A session with where it is: what a decision says of it. */
export type PlacedSession = Omit<Session, 'alike'> & { readonly unitFrom: Day }

/** A session as it is kept. */
export type StoredSession = Omit<PlacedSession, 'asWritten'> & {
  /** Of its published states. */
  readonly revision: number
  readonly recordedAs: SessionRecord
  readonly recordedBy: string
  readonly recordedAt: string
}

/** A session as it is answered. */
export function viewOf(session: PlacedSession & Partial<StoredSession>): Session {
  const { unitFrom: _from, revision: _revision, ...rest } = session
  const { recordedAs, recordedBy: _by, recordedAt: _at, ...shown } = rest
  const asWritten = shown.asWritten ?? recordedAs?.asWritten
  return { ...shown, ...(asWritten && { asWritten }) }
}

/** A session as it is published. */
export function stateOf(session: StoredSession): SessionState {
  const { sessionId, unitCode, unitFrom, day, status, kind, mode, topics, headcounts, attended } = session
  return { sessionId, unitCode, unitFrom, day, status, kind, mode, topics, headcounts, attended }
}
