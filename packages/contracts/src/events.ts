import type { EventDefinition } from './define-event.ts'
import type { Service } from './define-route.ts'
import { dossierTotalChanged } from './government/dossiers.events.ts'
import { ratingChanged } from './government/ratings.ts'
import { consentChanged } from './identity/consents.events.ts'
import { householdChanged } from './identity/households.events.ts'
import { residentChanged } from './identity/residents.events.ts'
import { labelIssueChanged } from './market/labels.events.ts'
import { holderChanged } from './payments/account-holders.events.ts'
import { registersOf } from './registers.ts'
import { bodyChanged } from './teams/bodies.events.ts'
import { boundariesChanged } from './teams/boundaries.events.ts'
import { completionChanged } from './teams/completions.events.ts'
import { concernChanged } from './teams/concerns.events.ts'
import { messageReceiptChanged } from './teams/message-receipts.events.ts'
import { householdProgressed } from './teams/progress.events.ts'
import { attendanceChanged, sessionChanged } from './teams/sessions.events.ts'
import { unitChanged } from './teams/units.events.ts'
import { visitChanged, visitRecorded } from './teams/visits.events.ts'

/** Every event by the service that sends it: what AsyncAPI, topics, fixtures and compatibility are made from. */
export const EVENTS = {
  identity: [householdChanged, residentChanged, consentChanged, ...registerEvents('identity')],
  payments: [holderChanged, ...registerEvents('payments')],
  teams: [
    unitChanged,
    bodyChanged,
    visitRecorded,
    visitChanged,
    householdProgressed,
    boundariesChanged,
    concernChanged,
    sessionChanged,
    attendanceChanged,
    messageReceiptChanged,
    completionChanged,
    ...registerEvents('teams'),
  ],
  reporting: registerEvents('reporting'),
  government: [ratingChanged, dossierTotalChanged, ...registerEvents('government')],
  market: [labelIssueChanged, ...registerEvents('market')],
} as const satisfies Record<Service, readonly EventDefinition[]>

/** Every topic once. */
export const TOPICS = [...new Set(Object.values(EVENTS).flatMap((events) => events.map((event) => event.topic)))]

function registerEvents(service: Service): EventDefinition[] {
  return registersOf(service).map(({ changed }) => changed)
}
