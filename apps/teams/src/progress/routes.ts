import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { progressRoutes } from '@lantoa/contracts/teams/progress.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findResidents } from '../known-homes/find.ts'
import { foldProgress } from './domain.ts'
import { listSeen } from './seen.ts'
import { findLastVisit, listProgressFacts } from './store.ts'

export function progressHandlers({ database, units }: ServiceParts): Handlers<typeof progressRoutes> {
  /** Homes and people are looked after where they are now. */
  const reachesLast = (caller: Caller, places: readonly { hamletCode: string }[], now: Date) => {
    const present = places.at(-1)
    return present !== undefined && reachesHamlet(caller, units.tree(), present.hamletCode, dayOf(now))
  }
  return {
    async getHouseholdProgress({ params }, { caller, now }) {
      const [facts] = await listProgressFacts(database, [params.householdId])
      const visible = facts && reachesLast(caller, facts.household.places, now)
      if (!visible) return refuse('not-found', 'There is no such household in your units.')
      return accept({ ...foldProgress(facts), lastVisit: await findLastVisit(database, params.householdId) })
    },
    async getResidentSkills({ params }, { caller, now }) {
      const resident = (await findResidents(database, [params.residentId])).get(params.residentId)
      const visible = resident && reachesLast(caller, resident.stays, now)
      if (!visible) return refuse('not-found', 'There is no such resident in your units.')
      return accept({ residentId: params.residentId, ...(await listSeen(database, resident.residentId)) })
    },
  }
}
