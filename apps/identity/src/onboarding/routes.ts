import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import type { onboardingRoutes } from '@lantoa/contracts/identity/onboarding.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { readResident } from '../residents/read.ts'
import { NO_SUCH_RESIDENT } from '../residents/resident.ts'
import { appsIn, listSeenApps } from './apps.ts'
import { appCommand, stepCommand } from './commands.ts'
import { checklistOf } from './domain.ts'
import { findStandings, listSameApps } from './standings.ts'
import { listHistory } from './store.ts'

const HISTORY_LIMIT = 200

export function onboardingHandlers(parts: IdentityParts): Handlers<typeof onboardingRoutes> {
  const { database, units } = parts
  const steps = stepCommand(parts)
  const apps = appCommand(parts)
  return {
    recordStep: steps.one,
    recordStepBatch: steps.many,
    recordApp: apps.one,
    recordAppBatch: apps.many,
    listApps: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const scope = placesToRead(reader.caller, units.tree(), query.unit, dayOf(reader.now))
        if (!scope.ok) return scope
        const { value: page } = await listSeenApps(tx, query, appsIn(scope.codes))
        // No name is shown, to nobody.
        const read = page.items.map((one) => ({ ...one, masked: true }))
        await logReads(tx, 'listApps', read, reader)
        return accept(page)
      }),
    getChecklist: ({ params: { residentId } }, reader) =>
      database.transaction(async (tx) => {
        if (!(await readResident(tx, parts, 'getChecklist', residentId, reader))) return NO_SUCH_RESIDENT
        const standings = await findStandings(tx, residentId)
        const installed = (await listSameApps(tx, residentId)).map((app) => ({ ...app, residentId }))
        const history = await listHistory(tx, residentId, HISTORY_LIMIT)
        return accept({ ...checklistOf(standings), residentId, apps: installed, history })
      }),
  }
}
