import { textReadsOf } from '@lantoa/chassis/access-log/text-reads'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { changesOf, listFormer } from '@lantoa/chassis/history/former-states'
import type { Handlers, RequestContext } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { Session } from '@lantoa/contracts/teams/sessions'
import { listSessionHistory, type SessionChange, type sessionRoutes } from '@lantoa/contracts/teams/sessions.http'
import { dayOf } from '@lantoa/vietnam/days'
import { type Attendees, changeCommands, recordCommand } from './commands.ts'
import { NO_SUCH_SESSION } from './domain.ts'
import { oversees, reachesUnit, readsSession } from './scope.ts'
import { type StoredSession, viewOf } from './session.ts'
import { session } from './session-table.ts'
import { listAlike, listSessions } from './store.ts'

const { logReads } = textReadsOf({ table: session.name, key: 'session_id' })

export function sessionHandlers(parts: ServiceParts, attendees: Attendees): Handlers<typeof sessionRoutes> {
  const { database, units } = parts
  const record = recordCommand(parts)
  const { correct, advance, correctStatus, countHeads } = changeCommands(parts, attendees)
  const here = ({ now }: RequestContext) => ({ tree: units.tree(), today: dayOf(now) })

  async function findVisible(source: Database | Tx, sessionId: string, context: RequestContext) {
    const known = (await session.find(source, [sessionId])).get(sessionId)
    return known && readsSession(context.caller, known, here(context)) ? known : undefined
  }

  /** Where to look: whoever oversees none finds his own ones wherever they are. */
  function scopeOf(unit: string | undefined, context: RequestContext) {
    const { caller } = context
    const { tree, today } = here(context)
    if (!oversees(caller) && unit === undefined) return { ok: true, codes: null } as const
    return placesToRead(caller, tree, unit, today, { withReused: true, fromBeneath: true })
  }

  return {
    recordSession: record.one,
    recordSessionBatch: record.many,
    correctSession: correct.one,
    advanceSession: advance.one,
    correctSessionStatus: correctStatus.one,
    countHeads: countHeads.one,
    async getSession({ params }, context) {
      const known = await findVisible(database, params.sessionId, context)
      if (!known) return NO_SUCH_SESSION
      const found = await listAlike(database, known)
      const alike = found.filter((one) => readsSession(context.caller, one, here(context))).map(idOf)
      return accept({ ...viewOf(known), ...(alike.length > 0 && { alike }) }, known.version)
    },
    listSessionHistory: ({ params: { sessionId } }, context) =>
      database.transaction(async (tx) => {
        const known = await findVisible(tx, sessionId, context)
        if (!known) return NO_SUCH_SESSION
        const items = await historyOf(tx, known, seesPersons(context.caller))
        const hasReasons = items.some(({ reason }) => reason !== null)
        const shown = hasReasons ? [{ thingId: sessionId, unitCode: known.unitCode }] : []
        await logReads(tx, listSessionHistory.operationId, shown, context)
        return accept({ items })
      }),
    async listSessions({ query }, context) {
      const { caller } = context
      const scope = scopeOf(query.unit, context)
      if (!scope.ok) return scope
      const ownOf = oversees(caller) ? null : caller.subject
      const listed = await listSessions(database, query, { codes: scope.codes, ownOf })
      if (!listed.ok) return listed
      const { found, ...page } = listed.value
      // Codes are given again: what was found by one may lie in another area by its day.
      const ofUnit = query.unit === undefined ? undefined : { ...caller, units: [query.unit] }
      const isShown = (one: StoredSession) =>
        readsSession(caller, one, here(context)) && (!ofUnit || reachesUnit(ofUnit, one, here(context)))
      const items = page.items.filter(isShown).map(viewOf)
      const left = page.items.length - items.length
      return accept({ ...page, items, ...(found && { found: { ...found, count: found.count - left } }) })
    },
  }
}

function idOf({ sessionId }: StoredSession) {
  return sessionId
}

/** The changes of a session, latest first; reasons only for who may see names. */
async function historyOf(source: Database | Tx, known: StoredSession, seesReasons: boolean): Promise<SessionChange[]> {
  const former = await listFormer(source, known.sessionId)
  const origin = {
    kind: 'recorded',
    version: known.version,
    recordedBy: known.recordedBy,
    recordedAt: known.recordedAt,
  }
  return changesOf<Session>(former, origin, viewOf(known)).map(({ fields: _none, kind, reason, ...change }) => {
    return { ...change, kind: kind as SessionChange['kind'], reason: seesReasons ? reason : null }
  })
}
