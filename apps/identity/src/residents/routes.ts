import type { Handlers } from '@lantoa/chassis/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/cursors'
import type { Tx } from '@lantoa/chassis/database'
import { groupCommands } from '@lantoa/chassis/group-commands'
import { accept } from '@lantoa/chassis/outcome'
import {
  correctResident,
  leaveHousehold,
  moveResident,
  registerResident,
  type residentRoutes,
} from '@lantoa/contracts/identity/residents.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads, type Reader } from '../access-log/log-reads.ts'
import { NO_SUCH_HOUSEHOLD } from '../households/domain.ts'
import { findHouseholds } from '../households/find.ts'
import type { IdentityParts } from '../parts.ts'
import { hamletsToRead, reachesHamlet } from '../scope.ts'
import { seesPersons } from '../visibility.ts'
import { correctResidents, leaveHouseholds, moveResidents, registerResidents } from './commands.ts'
import { NO_SUCH_RESIDENT } from './domain.ts'
import { findResidents } from './find.ts'
import { residentView, type StoredResident } from './resident.ts'
import { listHome, searchByName } from './search.ts'

export function residentHandlers(parts: IdentityParts): Handlers<typeof residentRoutes> {
  const { database, now } = parts
  const register = groupCommands({
    database,
    now,
    route: registerResident,
    keys: ({ residentId, personalNumber }) => keysOf(residentId, personalNumber),
    run: (tx, commands, instant) => registerResidents(tx, commands, { parts, now: instant }),
  })
  const correct = groupCommands({
    database,
    now,
    route: correctResident,
    keys: ({ residentId, personalNumber }) => keysOf(residentId, personalNumber),
    run: (tx, commands, instant) => correctResidents(tx, commands, { parts, now: instant }),
  })
  const move = groupCommands({
    database,
    now,
    route: moveResident,
    keys: ({ residentId }) => [residentId],
    run: (tx, commands, instant) => moveResidents(tx, commands, { parts, now: instant }),
  })
  const leave = groupCommands({
    database,
    now,
    route: leaveHousehold,
    keys: ({ residentId }) => [residentId],
    run: (tx, commands, instant) => leaveHouseholds(tx, commands, { parts, now: instant }),
  })
  return {
    registerResident: register.one,
    registerResidentBatch: register.many,
    correctResident: correct.one,
    moveResident: move.one,
    leaveHousehold: leave.one,
    ...readingHandlers(parts),
  }
}

type Reading = 'getResident' | 'listResidents' | 'searchResidents'

/** What is shown of persons is written to the access log in the same transaction: without the one there is no other. */
function readingHandlers({ database, units }: IdentityParts): Pick<Handlers<typeof residentRoutes>, Reading> {
  return {
    getResident: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const resident = (await findResidents(tx, [params.residentId])).get(params.residentId)
        if (!resident || !reachesHamlet(caller, units.tree(), resident.hamletCode, dayOf(now))) return NO_SUCH_RESIDENT
        await logReads(tx, 'getResident', [resident], reader)
        return accept(residentView(resident, caller), resident.version)
      }),
    listResidents: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const household = (await findHouseholds(tx, [query.householdId])).get(query.householdId)
        if (!household || !reachesHamlet(caller, units.tree(), household.hamletCode, dayOf(now))) return NO_SUCH_HOUSEHOLD
        const page = { limit: query.limit, after: placeOf(query.cursor) }
        return showPage(tx, 'listResidents', await listHome(tx, query.householdId, page), { reader, limit: query.limit })
      }),
    searchResidents: ({ body }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const scope = hamletsToRead(caller, units.tree(), body.unit, dayOf(now))
        if (!scope.ok) return scope
        const wanted = { name: body.name, wholeName: !seesPersons(caller), hamletCodes: scope.hamletCodes }
        const page = { limit: body.limit, after: placeOf(body.cursor) }
        return showPage(tx, 'searchResidents', await searchByName(tx, wanted, page), { reader, limit: body.limit })
      }),
  }
}

async function showPage(
  tx: Tx,
  operation: string,
  residents: readonly StoredResident[],
  { reader, limit }: { reader: Reader; limit: number },
) {
  await logReads(tx, operation, residents.slice(0, limit), reader)
  return accept(
    pageFrom(
      residents,
      limit,
      ({ residentId }) => [residentId],
      (resident) => residentView(resident, reader.caller),
    ),
  )
}

function placeOf(cursor: string | undefined): string | undefined {
  return decodeCursor(cursor, 1)?.[0]?.toString()
}

/** Two commands with one personal number never meet in a transaction: the second must find the first. */
function keysOf(residentId: string, personalNumber: string | null | undefined): string[] {
  return personalNumber ? [residentId, personalNumber] : [residentId]
}
