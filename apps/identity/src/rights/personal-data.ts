import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { Row } from '@lantoa/chassis/register/register-table'
import { viewOf } from '@lantoa/chassis/register/view'
import type { AccessLogEntry } from '@lantoa/contracts/identity/access-log.http'
import type { Consent } from '@lantoa/contracts/identity/consents.http'
import { READS_SHOWN, type rightsRoutes } from '@lantoa/contracts/identity/rights.http'
import { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import { dayOf } from '@lantoa/vietnam/days'
import { accessLog, logReads } from '../access-log/log-reads.ts'
import { consent } from '../consents/consents.ts'
import { household } from '../households/households.ts'
import { checklistOf } from '../onboarding/domain.ts'
import { findStandings, listSameApps } from '../onboarding/standings.ts'
import type { IdentityParts } from '../parts.ts'
import { NO_SUCH_RESIDENT, residentView, type StoredResident } from '../residents/resident.ts'
import { rightsRequest } from '../rights-requests/rights-requests.ts'
import { within } from '../scope.ts'
import { refuseRequest, sameAs } from './domain.ts'
import { lockSame } from './store.ts'

/** All that is kept of somebody who asked to see it: whole, and so logged as one who sees names reads it. */
export function personalDataHandler(parts: IdentityParts): Handlers<typeof rightsRoutes>['getPersonalData'] {
  return ({ params: { residentId }, query: { rightsRequestId } }, reader) =>
    parts.database.transaction(async (tx) => {
      const people = await lockSame(tx, [residentId])
      const context = { tree: parts.units.tree(), today: dayOf(reader.now), now: reader.now }
      const known = within(reader.caller, people.get(residentId), context)
      if (!known) return NO_SUCH_RESIDENT
      const ids = sameAs(residentId, people).map((one) => String(one.residentId))
      const request = (await rightsRequest.find(tx, [rightsRequestId])).get(rightsRequestId)
      const refusal = refuseRequest({ caller: reader.caller, ids, kinds: ['see'] }, request, context)
      if (refusal) return refusal
      const asked = unmasked(reader)
      await logReads(tx, 'getPersonalData', [known], asked)
      const heir = people.get(ids.find((id) => people.get(id)?.mergedInto === null) ?? residentId) ?? known
      return accept({ resident: residentView(heir, asked.caller), ...(await gather(tx, heir, ids, asked)) })
    })
}

/** Whoever asked for the data is not shown initials. */
function unmasked(reader: Reader): Reader {
  const { caller } = reader
  return {
    ...reader,
    caller: { ...caller, permissions: new Set([...caller.permissions, 'residents:unmask' as const]) },
  }
}

async function gather(tx: Tx, { residentId, householdId }: StoredResident, ids: readonly string[], { caller }: Reader) {
  const home = (await household.find(tx, [householdId])).get(householdId)
  const apps = await listSameApps(tx, residentId)
  return {
    address: home?.address ?? null,
    steps: checklistOf(await findStandings(tx, residentId)).steps,
    apps,
    consents: await listOf<Consent>(tx, consent, 'resident_id', 'given_at, consent_id', ids),
    requests: (await listOf<Row>(tx, rightsRequest, 'resident_id', 'since, rights_request_id', ids)).map((one) =>
      rightsRequests.state.parse(viewOf(rightsRequests, one, caller)),
    ),
    reads: await listOf<AccessLogEntry>(tx, accessLog, 'resident_id', `access_log_id DESC LIMIT ${READS_SHOWN}`, ids),
  }
}

type Selected = { readonly name: string; readonly select: string }

async function listOf<Row extends object>(tx: Tx, table: Selected, key: string, order: string, ids: readonly string[]) {
  return tx.query<Row>(`SELECT ${table.select} FROM ${table.name} WHERE ${key} = ANY($1::uuid[]) ORDER BY ${order}`, [
    ids,
  ])
}
