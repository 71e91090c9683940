import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { ProblemError } from '@lantoa/chassis/http/problems'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { attendeeRoutes } from '@lantoa/contracts/identity/attendees.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { searchByName } from '../residents/search.ts'
import { attendeeOf, refuseSession, type Session, UNKNOWN } from './domain.ts'

/** `lantoaAs`: a client that asks teams as the caller, so that teams says whose session it is. */
export function attendeeHandlers(
  { database, units }: IdentityParts,
  lantoaAs: (token: string) => Pick<Lantoa, 'teams'>,
): Handlers<typeof attendeeRoutes> {
  return {
    async searchAttendees({ body: { sessionId, name, limit } }, reader) {
      const { caller, now } = reader
      const session = await askSession(lantoaAs(caller.token).teams, sessionId)
      if (!session) return UNKNOWN
      const [tree, today] = [units.tree(), dayOf(now)]
      const refusal = refuseSession(caller, session, { tree, today })
      if (refusal) return refusal
      // His units may be others: in that of his session he finds who came.
      const there = placesToRead({ ...caller, units: [session.unitCode] }, tree, undefined, today)
      if (!there.ok) return UNKNOWN
      return database.transaction(async (tx) => {
        const wanted = { name, wholeName: false, livingThere: true, hamletCodes: there.codes }
        const shown = (await searchByName(tx, wanted, { limit, after: undefined })).slice(0, limit)
        await logReads(
          tx,
          'searchAttendees',
          shown.map(({ residentId, hamletCode }) => ({ residentId, hamletCode, masked: false })),
          reader,
        )
        return accept({ items: shown.map(attendeeOf) })
      })
    },
  }
}

/** Undefined: teams shows the caller no such session. */
async function askSession(teams: Lantoa['teams'], sessionId: string): Promise<Session | undefined> {
  const { data, error } = await teams.getSession({ params: { sessionId } })
  if (data) return data
  if (error.status === 404 || error.status === 403) return undefined
  const detail = `teams cannot be asked at the moment (${error.code}).`
  throw new ProblemError('try-later', detail, { retryAfterSeconds: 2 })
}
