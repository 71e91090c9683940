import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { onboardingRoutes } from '@lantoa/contracts/identity/onboarding.http'
import type { IdentityParts } from '../parts.ts'
import { readResident } from '../residents/read.ts'
import { NO_SUCH_RESIDENT } from '../residents/resident.ts'
import { appCommand, stepCommand } from './commands.ts'
import { checklistOf } from './domain.ts'
import { findStandings, listSameApps } from './standings.ts'
import { listHistory } from './store.ts'

const HISTORY_LIMIT = 200

export function onboardingHandlers(parts: IdentityParts): Handlers<typeof onboardingRoutes> {
  const { database } = parts
  const steps = stepCommand(parts)
  const apps = appCommand(parts)
  return {
    recordStep: steps.one,
    recordStepBatch: steps.many,
    recordApp: apps.one,
    recordAppBatch: apps.many,
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
