import { mount } from '@lantoa/chassis/http/mount'
import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { accessLogRoutes } from '@lantoa/contracts/identity/access-log.http'
import { consentRoutes } from '@lantoa/contracts/identity/consents.http'
import { placementRoutes } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { householdRoutes } from '@lantoa/contracts/identity/households.http'
import { nameRoutes } from '@lantoa/contracts/identity/names.http'
import { onboardingRoutes } from '@lantoa/contracts/identity/onboarding.http'
import { factRoutes } from '@lantoa/contracts/identity/present-states.http'
import { residentRoutes } from '@lantoa/contracts/identity/residents.http'
import openapi from '@lantoa/contracts/openapi/identity.json' with { type: 'json' }
import type { Lantoa } from '@lantoa/sdk/client'
import { accessLogHandlers } from './access-log/routes.ts'
import { republishConsents } from './consents/publish.ts'
import { consentHandlers } from './consents/routes.ts'
import { followUnitsAndPlaces } from './hamlet-assignment/revert.ts'
import { placementHandlers } from './hamlet-assignment/routes.ts'
import type { HashKeys } from './hash-keys.ts'
import { republishHouseholds } from './households/publish.ts'
import { householdHandlers } from './households/routes.ts'
import { nameHandlers } from './names/routes.ts'
import { onboardingHandlers } from './onboarding/routes.ts'
import { factHandlers } from './present-states/routes.ts'
import { republishResidents } from './residents/publish.ts'
import { residentHandlers } from './residents/routes.ts'

const migrations = new URL('../migrations/', import.meta.url)

export type IdentityOptions = { lantoa: Lantoa; hashKeys: HashKeys; guardianUntilAge?: number }

/** Households, residents, e-ID onboarding and consents. Asks teams for units that have not arrived yet. */
export function startIdentity(
  settings: ServiceSettings,
  { lantoa, hashKeys, guardianUntilAge = 16 }: IdentityOptions,
): Promise<StartedService> {
  return startService(settings, {
    name: 'identity',
    migrations,
    openapi,
    republishes: [republishHouseholds, republishResidents, republishConsents],
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    build(shared) {
      const parts = { ...shared, hashKeys, guardianUntilAge }
      mount(parts.api, householdRoutes, householdHandlers(parts))
      mount(parts.api, placementRoutes, placementHandlers(parts))
      mount(parts.api, residentRoutes, residentHandlers(parts))
      mount(parts.api, nameRoutes, nameHandlers(parts))
      mount(parts.api, onboardingRoutes, onboardingHandlers(parts))
      mount(parts.api, consentRoutes, consentHandlers(parts))
      mount(parts.api, accessLogRoutes, accessLogHandlers(parts))
      mount(parts.api, factRoutes, factHandlers(parts))
      return [followUnitsAndPlaces(parts)]
    },
  })
}
