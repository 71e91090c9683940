// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
import type { operations as identity } from './identity.ts'
import type { operations as payments } from './payments.ts'
import type { operations as teams } from './teams.ts'
import type { operations as reporting } from './reporting.ts'

export type Operations = {
  identity: identity
  payments: payments
  teams: teams
  reporting: reporting
}

export const OPERATIONS = {
  identity: {
    registerHousehold: { method: 'put', path: '/identity/v1/households/{householdId}', repeatable: true },
    correctHousehold: { method: 'patch', path: '/identity/v1/households/{householdId}' },
    getHousehold: { method: 'get', path: '/identity/v1/households/{householdId}', repeatable: true },
    registerHouseholdBatch: { method: 'post', path: '/identity/v1/households/batch', repeatable: true, batch: true },
    moveHousehold: { method: 'post', path: '/identity/v1/households/{householdId}/move' },
    closeHousehold: { method: 'post', path: '/identity/v1/households/{householdId}/close' },
    listHouseholds: { method: 'get', path: '/identity/v1/households', repeatable: true, paginated: true },
    registerResident: { method: 'put', path: '/identity/v1/residents/{residentId}', repeatable: true },
    correctResident: { method: 'patch', path: '/identity/v1/residents/{residentId}' },
    getResident: { method: 'get', path: '/identity/v1/residents/{residentId}', repeatable: true },
    registerResidentBatch: { method: 'post', path: '/identity/v1/residents/batch', repeatable: true, batch: true },
    moveResident: { method: 'post', path: '/identity/v1/residents/{residentId}/move' },
    leaveHousehold: { method: 'post', path: '/identity/v1/residents/{residentId}/leave' },
    listResidents: { method: 'get', path: '/identity/v1/residents', repeatable: true, paginated: true },
    searchResidents: { method: 'post', path: '/identity/v1/residents/search' },
    recordStep: { method: 'put', path: '/identity/v1/residents/{residentId}/steps/{step}', repeatable: true },
    recordStepBatch: { method: 'post', path: '/identity/v1/steps/batch', repeatable: true, batch: true },
    recordApp: { method: 'put', path: '/identity/v1/residents/{residentId}/apps/{app}/devices/{device}', repeatable: true },
    getChecklist: { method: 'get', path: '/identity/v1/residents/{residentId}/steps', repeatable: true },
    recordConsent: { method: 'put', path: '/identity/v1/consents/{consentId}', repeatable: true },
    getConsent: { method: 'get', path: '/identity/v1/consents/{consentId}', repeatable: true },
    recordConsentBatch: { method: 'post', path: '/identity/v1/consents/batch', repeatable: true, batch: true },
    withdrawConsent: { method: 'post', path: '/identity/v1/consents/{consentId}/withdraw' },
    listConsents: { method: 'get', path: '/identity/v1/consents', repeatable: true, paginated: true },
    getConsentReceipt: { method: 'get', path: '/identity/v1/consents/{consentId}/receipt', repeatable: true },
    listAccessLog: { method: 'get', path: '/identity/v1/access-log', repeatable: true, paginated: true },
    listHouseholdFacts: { method: 'get', path: '/identity/v1/household-facts', repeatable: true },
    listResidentFacts: { method: 'get', path: '/identity/v1/resident-facts', repeatable: true },
    getStatus: { method: 'get', path: '/identity/v1/operations/status', repeatable: true },
    listDeadLetters: { method: 'get', path: '/identity/v1/operations/dead-letters', repeatable: true, paginated: true },
    getDeadLetter: { method: 'get', path: '/identity/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    dropDeadLetter: { method: 'delete', path: '/identity/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    retryDeadLetter: { method: 'post', path: '/identity/v1/operations/dead-letters/{deadLetterId}/retry' },
  },
  payments: {
    getStatus: { method: 'get', path: '/payments/v1/operations/status', repeatable: true },
    listDeadLetters: { method: 'get', path: '/payments/v1/operations/dead-letters', repeatable: true, paginated: true },
    getDeadLetter: { method: 'get', path: '/payments/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    dropDeadLetter: { method: 'delete', path: '/payments/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    retryDeadLetter: { method: 'post', path: '/payments/v1/operations/dead-letters/{deadLetterId}/retry' },
  },
  teams: {
    registerUnit: { method: 'put', path: '/teams/v1/units/{code}', repeatable: true },
    importUnits: { method: 'post', path: '/teams/v1/units/batch', repeatable: true, batch: true },
    registerHamlet: { method: 'put', path: '/teams/v1/hamlets/{hamletCode}', repeatable: true },
    registerHamletBatch: { method: 'post', path: '/teams/v1/hamlets/batch', repeatable: true, batch: true },
    closeUnit: { method: 'post', path: '/teams/v1/units/{code}/close' },
    getUnit: { method: 'get', path: '/teams/v1/units/{unit}', repeatable: true },
    listUnits: { method: 'get', path: '/teams/v1/units', repeatable: true, paginated: true },
    searchUnits: { method: 'get', path: '/teams/v1/units/search', repeatable: true },
    getUnitHistory: { method: 'get', path: '/teams/v1/units/{code}/history', repeatable: true },
    getUnitFacts: { method: 'get', path: '/teams/v1/unit-facts', repeatable: true },
    setUpBody: { method: 'put', path: '/teams/v1/bodies/{bodyId}', repeatable: true },
    getBody: { method: 'get', path: '/teams/v1/bodies/{bodyId}', repeatable: true },
    setUpBodyBatch: { method: 'post', path: '/teams/v1/bodies/batch', repeatable: true, batch: true },
    changeBodyStatus: { method: 'post', path: '/teams/v1/bodies/{bodyId}/status' },
    listBodies: { method: 'get', path: '/teams/v1/bodies', repeatable: true, paginated: true },
    listCoverageGaps: { method: 'get', path: '/teams/v1/bodies/coverage', repeatable: true, paginated: true },
    joinBody: { method: 'put', path: '/teams/v1/memberships/{membershipId}', repeatable: true },
    changeMembership: { method: 'patch', path: '/teams/v1/memberships/{membershipId}' },
    getMembership: { method: 'get', path: '/teams/v1/memberships/{membershipId}', repeatable: true },
    joinBodyBatch: { method: 'post', path: '/teams/v1/memberships/batch', repeatable: true, batch: true },
    leaveBody: { method: 'post', path: '/teams/v1/memberships/{membershipId}/leave' },
    listMemberships: { method: 'get', path: '/teams/v1/memberships', repeatable: true, paginated: true },
    recordVisit: { method: 'put', path: '/teams/v1/visits/{visitId}', repeatable: true },
    getVisit: { method: 'get', path: '/teams/v1/visits/{visitId}', repeatable: true },
    recordVisitBatch: { method: 'post', path: '/teams/v1/visits/batch', repeatable: true, batch: true },
    listVisits: { method: 'get', path: '/teams/v1/visits', repeatable: true, paginated: true },
    getStatus: { method: 'get', path: '/teams/v1/operations/status', repeatable: true },
    listDeadLetters: { method: 'get', path: '/teams/v1/operations/dead-letters', repeatable: true, paginated: true },
    getDeadLetter: { method: 'get', path: '/teams/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    dropDeadLetter: { method: 'delete', path: '/teams/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    retryDeadLetter: { method: 'post', path: '/teams/v1/operations/dead-letters/{deadLetterId}/retry' },
  },
  reporting: {
    getStatus: { method: 'get', path: '/reporting/v1/operations/status', repeatable: true },
    listDeadLetters: { method: 'get', path: '/reporting/v1/operations/dead-letters', repeatable: true, paginated: true },
    getDeadLetter: { method: 'get', path: '/reporting/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    dropDeadLetter: { method: 'delete', path: '/reporting/v1/operations/dead-letters/{deadLetterId}', repeatable: true },
    retryDeadLetter: { method: 'post', path: '/reporting/v1/operations/dead-letters/{deadLetterId}/retry' },
  },
} as const

