import type { Database } from '@lantoa/chassis/database/database'
import type { StoredAttendance } from './attendance.ts'
import { attendance } from './store.ts'

/** Where a resident was written down, under whichever id. */
export async function listAttendancesOf(database: Database, residentId: string): Promise<StoredAttendance[]> {
  return database.query<StoredAttendance>({
    name: 'list-attendances-of',
    text: `SELECT ${attendance.select} FROM attendance
            WHERE attendee_kind = 'resident' AND attendee_id = ANY(same_residents($1)) ORDER BY attendance_id`,
    values: [residentId],
  })
}
