import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { residentRoutes } from '@lantoa/contracts/identity/residents.http'
import type { Found } from '@lantoa/contracts/page'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import { NO_SUCH_HOUSEHOLD } from '../households/household.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { answerResident, correctCommand, leaveCommand, moveCommand, registerCommand } from './commands.ts'
import { readResident } from './read.ts'
import { NO_SUCH_RESIDENT, residentView, type StoredResident } from './resident.ts'
import { countHome, countUnit, listHome, listUnit, searchByName } from './search.ts'

export function residentHandlers(parts: IdentityParts): Handlers<typeof residentRoutes> {
  const register = registerCommand(parts)
  return {
    registerResident: register.one,
    registerResidentBatch: register.many,
    correctResident: correctCommand(parts).one,
    moveResident: moveCommand(parts).one,
    leaveHousehold: leaveCommand(parts).one,
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
        return resident ? answerResident(resident, reader) : NO_SUCH_RESIDENT
      }),
    listResidents: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { limit } = query
        const found = await listWithin(tx, query, { ...reader, tree: units.tree() })
        if (!found.ok) return found
        const counted = query.count === undefined ? undefined : await found.count()
        return showPage(tx, 'listResidents', found.residents, { reader, limit, counted })
      }),
    searchResidents: ({ body }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const scope = placesToRead(caller, units.tree(), body.unit, dayOf(now))
        if (!scope.ok) return scope
        const wanted = { name: body.name, wholeName: !seesPersons(caller), hamletCodes: scope.codes }
        const residents = await searchByName(tx, wanted, {
          limit: body.limit,
          after: decodeCursor(body.cursor, MARK, '/cursor'),
        })
        return showPage(tx, 'searchResidents', residents, { reader, limit: body.limit })
      }),
  }
}

/** A cursor of residents: the last one of a page, as shown. */
const MARK = ['uuid', 'number'] as const

type Where = { householdId?: string | undefined; unit?: string | undefined; limit: number; cursor?: string | undefined }

async function listWithin(
  tx: Tx,
  query: Where,
  { caller, now, tree }: Pick<Reader, 'caller' | 'now'> & { tree: UnitTree },
) {
  const { householdId, unit, limit, cursor } = query
  const today = dayOf(now)
  const page = { limit, after: decodeCursor(cursor, MARK) }
  if (householdId === undefined) {
    const scope = placesToRead(caller, tree, unit, today)
    if (!scope.ok) return scope
    const { codes } = scope
    return { ok: true as const, residents: await listUnit(tx, codes, page), count: () => countUnit(tx, codes) }
  }
  const known = (await household.find(tx, [householdId])).get(householdId)
  if (!within(caller, known, { tree, today })) return NO_SUCH_HOUSEHOLD
  const count = () => countHome(tx, householdId)
  return { ok: true as const, residents: await listHome(tx, householdId, page), count }
}

async function showPage(
  tx: Tx,
  operation: string,
  residents: readonly StoredResident[],
  { reader, limit, counted }: { reader: Reader; limit: number; counted?: Found | undefined },
) {
  await logReads(tx, operation, residents.slice(0, limit), reader)
  const page = pageFrom(
    residents,
    limit,
    ({ residentId, version }) => [residentId, version],
    (resident) => residentView(resident, reader.caller),
  )
  return accept(counted ? { ...page, found: counted } : page)
}
