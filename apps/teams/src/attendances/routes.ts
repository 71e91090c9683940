import type { Handlers, RequestContext } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { attendanceRoutes } from '@lantoa/contracts/teams/attendances.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import { NO_SUCH_SESSION } from '../sessions/domain.ts'
import { readsSession } from '../sessions/scope.ts'
import { session } from '../sessions/session-table.ts'
import { viewOf } from './attendance.ts'
import { changeCommands, joinCommand, recordCommand } from './commands.ts'
import { NO_SUCH_ATTENDANCE } from './domain.ts'
import { historyOf } from './history.ts'
import { attendance, listAttendances } from './store.ts'

export function attendanceHandlers(parts: ServiceParts, homes: FollowedHomes): Handlers<typeof attendanceRoutes> {
  const { database, units } = parts
  const record = recordCommand(parts, homes)
  const { correct, withdraw } = changeCommands(parts)

  async function findVisible(id: string, { caller, now }: RequestContext) {
    const known = (await attendance.find(database, [id])).get(id)
    const at = known && (await session.find(database, [known.sessionId])).get(known.sessionId)
    return at && readsSession(caller, at, { tree: units.tree(), today: dayOf(now) }) ? known : undefined
  }

  return {
    recordAttendance: record.one,
    recordAttendanceBatch: record.many,
    joinSession: joinCommand(parts).one,
    correctAttendance: correct.one,
    withdrawAttendance: withdraw.one,
    async getAttendance({ params }, context) {
      const known = await findVisible(params.attendanceId, context)
      return known ? accept(viewOf(known), known.version) : NO_SUCH_ATTENDANCE
    },
    async listAttendanceHistory({ params }, context) {
      const known = await findVisible(params.attendanceId, context)
      return known ? accept({ items: await historyOf(database, known) }) : NO_SUCH_ATTENDANCE
    },
    async listAttendances({ query }, { caller, now }) {
      const at = (await session.find(database, [query.sessionId])).get(query.sessionId)
      if (!at || !readsSession(caller, at, { tree: units.tree(), today: dayOf(now) })) return NO_SUCH_SESSION
      const listed = await listAttendances(database, query)
      if (!listed.ok) return listed
      const page = listed.value
      return accept({ ...page, items: page.items.map(viewOf) })
    },
  }
}
