import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { accessLogRoutes } from './access-log.http.ts'
import { appointmentRoutes } from './appointments.http.ts'
import { attendeeRoutes } from './attendees.http.ts'
import { consentRoutes } from './consents.http.ts'
import { correctionRoutes } from './corrections.http.ts'
import { duplicateRoutes } from './duplicates.http.ts'
import { hamletAssignmentRoutes } from './hamlet-assignment.http.ts'
import { headRoutes } from './heads.http.ts'
import { heldConflictRoutes } from './held-conflicts.http.ts'
import { homeDuplicateRoutes } from './home-duplicates.http.ts'
import { householdRoutes } from './households.http.ts'
import { matchRoutes } from './matches.http.ts'
import { mergeRoutes } from './merges.http.ts'
import { mergingRoutes } from './merging.http.ts'
import { nameRoutes } from './names.http.ts'
import { onboardingRoutes } from './onboarding.http.ts'
import { packRoutes } from './packs.http.ts'
import { presentStateRoutes } from './present-states.http.ts'
import { residentRoutes } from './residents.http.ts'
import { rightsRoutes } from './rights.http.ts'
import { sealedRecordRoutes } from './sealed-records.http.ts'

/** Everything that `identity` answers, by slice. */
export const identityApi = {
  households: householdRoutes,
  hamletAssignment: hamletAssignmentRoutes,
  residents: residentRoutes,
  corrections: correctionRoutes,
  merging: mergingRoutes,
  heads: headRoutes,
  heldConflicts: heldConflictRoutes,
  duplicates: duplicateRoutes,
  homeDuplicates: homeDuplicateRoutes,
  merges: mergeRoutes,
  names: nameRoutes,
  matches: matchRoutes,
  onboarding: onboardingRoutes,
  appointments: appointmentRoutes,
  attendees: attendeeRoutes,
  consents: consentRoutes,
  rights: rightsRoutes,
  packs: packRoutes,
  sealedRecords: sealedRecordRoutes,
  accessLog: accessLogRoutes,
  presentStates: presentStateRoutes,
  ...registerRoutes('identity'),
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
