import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { ConsentId, ResidentId } from '../ids.ts'
import { Instant } from '../time.ts'

export const Purpose = z
  .enum(['record_skills', 'eid_onboarding', 'payment_tracking', 'contact', 'statistics'])
  .meta({ id: 'Purpose', description: 'What data may be used for' })
export type Purpose = z.output<typeof Purpose>

/** That a resident agreed to a purpose, and whether that still holds; the proof itself stays in identity. */
export const ConsentState = z
  .object({
    consentId: ConsentId,
    residentId: ResidentId,
    purpose: Purpose,
    givenAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .meta({ id: 'ConsentState' })
export type ConsentState = z.output<typeof ConsentState>

export const consentTopic = defineTopic('identity.consent.v1', {
  kind: 'entity',
  description: 'Consents given and withdrawn, keyed by consent id',
})
export const consentChanged = defineEvent('identity.consent-changed', 1, { topic: consentTopic, schema: ConsentState })
