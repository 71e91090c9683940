import type { Data, Lantoa, Problem } from '@lantoa/sdk'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import type { Kind, RecordOf } from './kind.ts'

type Attendance = Data<'teams', 'getAttendance'>
type Mine = RecordOf<'attendance'>

/** As many as are read at once, of those who stand on a list. */
const PAGE = 500

/** That somebody of a home was at a session, and what they completed there. */
export const attendance: Kind<'attendance'> = {
  ...{ name: 'attendance', service: 'teams', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ body: { attendeeId } }) => ({ residentId: attendeeId }),
  correct: (record) => record,
  send: (lantoa, records, signal) =>
    lantoa.teams.recordAttendanceBatch({
      body: { items: records.map(({ id, body }) => ({ attendanceId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered(value) {
    const { attendanceId, receivedAt } = value as Partial<Attendance>
    return { name: attendanceId, receivedAt }
  },
  compares: ['already-attends'],
  /** Another phone wrote down the same person: what was completed by this one's account is added to that. */
  async isThere(lantoa, record, signal) {
    const { standing, error } = await findStanding(lantoa, record, signal)
    if (error) return unread(error)
    if (!standing) return undefined // withdrawn meanwhile: sent again, it is taken
    const lacking = (record.body.actions ?? []).filter((action) => !standing.actions.includes(action))
    if (lacking.length === 0) return true
    const params = { attendanceId: standing.attendanceId }
    const body = { actions: [...standing.actions, ...lacking] }
    const added = await lantoa.teams.correctAttendance({ params, body, ifMatch: standing.version, signal })
    if (!added.error) return true
    return added.error.code === 'precondition-failed' ? undefined : unread(added.error)
  },
}

type Found = { standing?: Attendance | undefined; error?: Problem }

/** What stands of the same person at the session, by whichever phone. */
async function findStanding(lantoa: Lantoa, { body }: Mine, signal?: AbortSignal): Promise<Found> {
  const { sessionId, attendeeId, attendeeKind } = body
  let cursor: string | undefined
  do {
    const query = { sessionId, limit: PAGE, ...(cursor && { cursor }) }
    const { data, error } = await lantoa.teams.listAttendances({ query, signal })
    if (error) return { error }
    const same = (one: Attendance) => one.attendeeId === attendeeId && one.attendeeKind === attendeeKind
    const standing = data.items.find((one) => same(one) && one.withdrawal === null)
    if (standing) return { standing }
    cursor = data.next
  } while (cursor !== undefined)
  return {}
}
