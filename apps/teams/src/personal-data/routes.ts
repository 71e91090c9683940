import type { Database } from '@lantoa/chassis/database/database'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { personalDataRoutes } from '@lantoa/contracts/teams/personal-data.http'
import { dayOf } from '@lantoa/vietnam/days'
import { type StoredAttendance, viewOf } from '../attendances/attendance.ts'
import { attendance } from '../attendances/store.ts'
import { findResidents } from '../known-homes/find.ts'
import { listSeen } from '../progress/store.ts'

/** What this service keeps of one person, for who asked to see it. */
export function personalDataSlice({ database, units }: ServiceParts): Slice {
  return slice({
    routes: personalDataRoutes,
    handlers: {
      async getActivityData({ params: { residentId } }, { caller, now }) {
        const known = (await findResidents(database, [residentId])).get(residentId)
        if (!known || !reachesResident(caller, units.tree(), known, dayOf(now))) {
          return refuse('not-found', 'There is no such resident in your units.')
        }
        const seen = await listSeen(database, known.residentId)
        const attendances = (await listAttendancesOf(database, known.residentId)).map(viewOf)
        return accept({ residentId, ...seen, attendances })
      },
    },
  })
}

async function listAttendancesOf(database: Database, residentId: string): Promise<StoredAttendance[]> {
  return database.query<StoredAttendance>({
    name: 'list-attendances-of',
    text: `SELECT ${attendance.select} FROM attendance
            WHERE attendee_kind = 'resident' AND attendee_id = ANY(same_residents($1)) ORDER BY attendance_id`,
    values: [residentId],
  })
}
