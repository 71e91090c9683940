import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { personalDataRoutes } from '@lantoa/contracts/teams/personal-data.http'
import { dayOf } from '@lantoa/vietnam/days'
import { viewOf as attendanceView } from '../attendances/attendance.ts'
import { listAttendancesOf } from '../attendances/find.ts'
import { viewOf as completionView } from '../completions/completion.ts'
import { listCompletionsOf } from '../completions/find.ts'
import { findResidents } from '../known-homes/find.ts'
import { listSeen } from '../progress/seen.ts'

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
        const attendances = (await listAttendancesOf(database, known.residentId)).map(attendanceView)
        const completions = (await listCompletionsOf(database, known.residentId)).map(completionView)
        return accept({ residentId, ...seen, attendances, completions })
      },
    },
  })
}
