import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
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
import { hamletsToRead } from '../scope.ts'
import { seesPersons } from '../visibility.ts'
import { correctResidents, leaveHouseholds, moveResidents, registerResidents } from './commands.ts'
import { NO_SUCH_RESIDENT } from './domain.ts'
import { readResident } from './read.ts'
import { residentView, type StoredResident } from './resident.ts'
import { listHome, searchByName } from './search.ts'

export function residentHandlers(parts: IdentityParts): Handlers<typeof residentRoutes> {
  const { database, now } = parts
  const register = groupCommands({
    database,
    now,
    route: registerResident,
    keys: ({ residentId, personalNumber }) => keysOf(residentId, personalNumber),
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    run: (tx, commands, instant) => registerResidents(tx, commands, { parts, now: instant }),
  })
  const correct = groupCommands({
    database,
    now,
    route: correctResident,
    keys: ({ residentId, personalNumber }) => keysOf(residentId, personalNumber),
    askOwner: catchUpFirst(parts.units),
    run: (tx, commands, instant) => correctResidents(tx, commands, { parts, now: instant }),
  })
  const move = groupCommands({
    database,
    now,
    route: moveResident,
    keys: ({ residentId }) => [residentId],
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    run: (tx, commands, instant) => moveResidents(tx, commands, { parts, now: instant }),
  })
  const leave = groupCommands({
    database,
    now,
    route: leaveHousehold,
    keys: ({ residentId }) => [residentId],
    askOwner: catchUpFirst(parts.units),
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
function readingHandlers(parts: IdentityParts): Pick<Handlers<typeof residentRoutes>, Reading> {
  const { database, units } = parts
  return {
    getResident: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const resident = await readResident(tx, parts, 'getResident', params.residentId, reader)
        return resident ? accept(residentView(resident, reader.caller), resident.version) : NO_SUCH_RESIDENT
      }),
    listResidents: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const household = (await findHouseholds(tx, [query.householdId])).get(query.householdId)
        const visible = household && reachesHamlet(caller, units.tree(), household.hamletCode, dayOf(now))
        if (!visible) return NO_SUCH_HOUSEHOLD
        const page = { limit: query.limit, after: decodeCursor(query.cursor, ['uuid'])?.[0] }
        const residents = await listHome(tx, query.householdId, page)
        return showPage(tx, 'listResidents', residents, { reader, limit: query.limit })
      }),
    searchResidents: ({ body }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const scope = hamletsToRead(caller, units.tree(), body.unit, dayOf(now))
        if (!scope.ok) return scope
        const wanted = { name: body.name, wholeName: !seesPersons(caller), hamletCodes: scope.hamletCodes }
        const residents = await searchByName(tx, wanted, {
          limit: body.limit,
          after: decodeCursor(body.cursor, ['uuid'])?.[0],
        })
        return showPage(tx, 'searchResidents', residents, { reader, limit: body.limit })
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

/** Two commands with one personal number never meet in a transaction: the second must find the first. */
function keysOf(residentId: string, personalNumber: string | null | undefined): string[] {
  return personalNumber ? [residentId, personalNumber] : [residentId]
}
