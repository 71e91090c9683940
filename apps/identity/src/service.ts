import { fingerprintsBy } from '@lantoa/chassis/commands/fingerprints'
import { together } from '@lantoa/chassis/outbox/republish'
import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { accessLogRoutes } from '@lantoa/contracts/identity/access-log.http'
import { appointmentRoutes } from '@lantoa/contracts/identity/appointments.http'
import { attendeeRoutes } from '@lantoa/contracts/identity/attendees.http'
import { consentRoutes } from '@lantoa/contracts/identity/consents.http'
import { correctionRoutes } from '@lantoa/contracts/identity/corrections.http'
import { duplicateRoutes } from '@lantoa/contracts/identity/duplicates.http'
import { hamletAssignmentRoutes } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { headRoutes } from '@lantoa/contracts/identity/heads.http'
import { heldConflictRoutes } from '@lantoa/contracts/identity/held-conflicts.http'
import { homeDuplicateRoutes } from '@lantoa/contracts/identity/home-duplicates.http'
import { householdRoutes } from '@lantoa/contracts/identity/households.http'
import { matchRoutes } from '@lantoa/contracts/identity/matches.http'
import { mergeRoutes } from '@lantoa/contracts/identity/merges.http'
import { mergingRoutes } from '@lantoa/contracts/identity/merging.http'
import { nameRoutes } from '@lantoa/contracts/identity/names.http'
import { onboardingRoutes } from '@lantoa/contracts/identity/onboarding.http'
import { packRoutes } from '@lantoa/contracts/identity/packs.http'
import { presentStateRoutes } from '@lantoa/contracts/identity/present-states.http'
import { residentRoutes } from '@lantoa/contracts/identity/residents.http'
import { sealedRecordRoutes } from '@lantoa/contracts/identity/sealed-records.http'
import openapi from '@lantoa/contracts/openapi/identity.json' with { type: 'json' }
import type { Lantoa } from '@lantoa/sdk/client'
import { accessLogHandlers } from './access-log/routes.ts'
import { appointmentHandlers } from './appointments/routes.ts'
import { attendeeHandlers } from './attendees/routes.ts'
import { breachSlice } from './breaches/breaches.ts'
import { consents } from './consents/consents.ts'
import { consentHandlers } from './consents/routes.ts'
import { correctionHandlers } from './corrections/routes.ts'
import { duplicateHandlers } from './duplicates/routes.ts'
import { erasedConsents, erasedResidents } from './erased/erased.ts'
import { followUnitsAndPlaces } from './hamlet-assignment/revert.ts'
import { hamletAssignmentHandlers } from './hamlet-assignment/routes.ts'
import type { HashKeys } from './hash-keys.ts'
import { headHandlers } from './heads/routes.ts'
import { healthCardCountSlice } from './health-card-counts/health-card-counts.ts'
import { healthFacilitySlice } from './health-facilities/health-facilities.ts'
import { heldConflictHandlers } from './held-conflicts/routes.ts'
import { homeDuplicateHandlers } from './home-duplicates/routes.ts'
import { moveHandlers } from './household-moves/commands.ts'
import { households } from './households/households.ts'
import { householdHandlers } from './households/routes.ts'
import { legalHoldSlice } from './legal-holds/legal-holds.ts'
import { matchHandlers } from './matches/routes.ts'
import { mergeHandlers } from './merges/routes.ts'
import { mergingHandlers } from './merging/routes.ts'
import { nameHandlers } from './names/routes.ts'
import { onboardingHandlers } from './onboarding/routes.ts'
import { packHandlers } from './packs/routes.ts'
import { presentStateHandlers } from './present-states/routes.ts'
import { residents } from './residents/residents.ts'
import { residentHandlers } from './residents/routes.ts'
import { rightsSlice } from './rights/routes.ts'
import { rightsRequestSlice } from './rights-requests/rights-requests.ts'
import { sealedRecordHandlers } from './sealed-records/routes.ts'

const migrations = new URL('../migrations/', import.meta.url)

export type IdentityOptions = {
  lantoa: Lantoa
  /** A client with somebody's own token: teams says whose session one is. */
  lantoaAs: (token: string) => Lantoa
  hashKeys: HashKeys
  guardianUntilAge?: number
}

/** Households, residents, e-ID onboarding and consents. Asks teams for units that have not arrived yet. */
export function startIdentity(
  settings: ServiceSettings,
  { lantoa, lantoaAs, hashKeys, guardianUntilAge = 16 }: IdentityOptions,
): Promise<StartedService> {
  return startService(settings, {
    name: 'identity',
    migrations,
    openapi,
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    slices(shared) {
      const parts = { ...shared, hashKeys, guardianUntilAge, fingerprints: fingerprintsBy(hashKeys) }
      return [
        healthCardCountSlice(parts),
        slice({
          routes: householdRoutes,
          handlers: { ...householdHandlers(parts), ...moveHandlers(parts) },
          republishes: [households.republisher],
        }),
        slice({
          routes: hamletAssignmentRoutes,
          handlers: hamletAssignmentHandlers(parts),
          follows: [followUnitsAndPlaces(parts)],
        }),
        slice({
          routes: residentRoutes,
          handlers: residentHandlers(parts),
          republishes: [together(residents.republisher, erasedResidents.republisher)],
        }),
        slice({ routes: correctionRoutes, handlers: correctionHandlers(parts) }),
        slice({ routes: headRoutes, handlers: headHandlers(parts) }),
        slice({ routes: mergingRoutes, handlers: mergingHandlers(parts) }),
        slice({ routes: heldConflictRoutes, handlers: heldConflictHandlers(parts) }),
        slice({ routes: duplicateRoutes, handlers: duplicateHandlers(parts) }),
        slice({ routes: homeDuplicateRoutes, handlers: homeDuplicateHandlers(parts) }),
        slice({ routes: mergeRoutes, handlers: mergeHandlers(parts) }),
        healthFacilitySlice(parts),
        slice({ routes: nameRoutes, handlers: nameHandlers(parts) }),
        slice({ routes: matchRoutes, handlers: matchHandlers(parts) }),
        slice({ routes: onboardingRoutes, handlers: onboardingHandlers(parts) }),
        slice({ routes: appointmentRoutes, handlers: appointmentHandlers(parts) }),
        slice({ routes: attendeeRoutes, handlers: attendeeHandlers(parts, lantoaAs) }),
        slice({
          routes: consentRoutes,
          handlers: consentHandlers(parts),
          republishes: [together(consents.republisher, erasedConsents.republisher)],
        }),
        rightsRequestSlice(parts),
        legalHoldSlice(parts),
        breachSlice(parts),
        rightsSlice(parts),
        slice({ routes: packRoutes, handlers: packHandlers(parts) }),
        slice({ routes: sealedRecordRoutes, handlers: sealedRecordHandlers(parts) }),
        slice({ routes: accessLogRoutes, handlers: accessLogHandlers(parts) }),
        slice({ routes: presentStateRoutes, handlers: presentStateHandlers(parts) }),
      ]
    },
  })
}
