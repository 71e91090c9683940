import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { holderRoutes } from '@lantoa/contracts/payments/account-holders.http'
import { dayOf } from '@lantoa/vietnam/days'
import { foldHolder } from './domain.ts'
import { findHolder } from './store.ts'

export function holderHandlers({ database, units }: ServiceParts): Handlers<typeof holderRoutes> {
  return {
    async getHolder({ params }, { caller, now }) {
      const { facts, version } = (await findHolder(database, params.residentId)) ?? {}
      const visible = facts && reachesResident(caller, units.tree(), facts.resident, dayOf(now))
      return visible
        ? accept(foldHolder(facts), version)
        : refuse('not-found', 'There is no such holder in your units.')
    },
  }
}
