import type { Data } from '@lantoa/sdk'
import { MOST_IN_BATCH } from '../decide.ts'
import type { Kind } from './kind.ts'

/** That somebody of a home was at a session. */
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
    const { attendanceId, receivedAt } = value as Partial<Data<'teams', 'getAttendance'>>
    return { name: attendanceId, receivedAt }
  },
  // Another phone wrote down the same person: he stands on the list, which is all that this says.
  compares: ['already-attends'],
  isThere: async () => true,
}
