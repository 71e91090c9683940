import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ConsentId, PersonId, ResidentId } from '../ids.ts'
import { code } from '../text.ts'
import { Instant } from '../time.ts'
import { Purpose } from './consents.events.ts'
import { PersonName } from './persons.ts'

/** The proof that a resident agreed. */
export const ConsentRecord = z
  .strictObject({
    residentId: ResidentId,
    purpose: Purpose,
    wordingVersion: code(/^[\w.-]{1,40}$/, 'a version such as 2026-01').meta({
      description: 'Which wording was read out or shown',
      examples: ['2026-01'],
    }),
    method: z.enum(['paper', 'app', 'voice']),
    witnessId: PersonId.nullable()
      .default(null)
      .meta({ description: 'Who was there; needed where nothing was written (voice)' }),
    guardianName: PersonName.nullable()
      .default(null)
      .meta({ description: 'Who agreed for a minor; stays in identity' }),
    givenAt: Instant,
  })
  .meta({
    id: 'ConsentRecord',
    examples: [
      {
        residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
        purpose: 'eid_onboarding',
        wordingVersion: '2026-01',
        method: 'paper',
        givenAt: '2026-03-17T18:45:00+07:00',
      },
    ],
  })
export type ConsentRecord = z.output<typeof ConsentRecord>

export const Consent = z
  .object({
    consentId: ConsentId,
    ...ConsentRecord.shape,
    guardianName: z.string().nullable().meta({ description: 'Masked for those who may not see names' }),
    withdrawnAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Consent' })
export type Consent = z.output<typeof Consent>

const consentParams = z.strictObject({ consentId: ConsentId })

export const recordConsent = defineRoute({
  method: 'put',
  path: '/consents/{consentId}',
  operationId: 'recordConsent',
  summary: 'Record that a resident agreed to a purpose',
  permission: 'consents:record',
  params: consentParams,
  body: ConsentRecord,
  response: Consent,
  refusals: {
    'unknown-resident': 422,
    'day-in-future': 422,
    'before-birth': 422,
    'witness-needed': 422,
    'guardian-needed': 422,
    'consent-differs': 409,
  },
  etag: 'returned',
})

export const recordConsentBatch = defineBatch(recordConsent, {
  path: '/consents/batch',
  operationId: 'recordConsentBatch',
})

export const withdrawConsent = defineRoute({
  method: 'post',
  path: '/consents/{consentId}/withdraw',
  operationId: 'withdrawConsent',
  summary: 'Withdraw a consent; what was done before stays lawful',
  permission: 'consents:record',
  params: consentParams,
  body: z.strictObject({ withdrawnAt: Instant }),
  response: Consent,
  refusals: { 'already-withdrawn': 409, 'before-consent': 422, 'day-in-future': 422 },
  etag: 'required',
})

export const getConsent = defineRoute({
  method: 'get',
  path: '/consents/{consentId}',
  operationId: 'getConsent',
  summary: 'One consent; the read is written to the access log',
  permission: 'consents:read',
  params: consentParams,
  response: Consent,
  etag: 'returned',
})

export const listConsents = defineList({
  path: '/consents',
  operationId: 'listConsents',
  summary: 'Consents of a resident, latest first; the read is written to the access log',
  permission: 'consents:read',
  filters: { residentId: ResidentId },
  item: Consent,
  order: ['-givenAt', '-consentId'],
})

export const getConsentReceipt = defineRoute({
  method: 'get',
  path: '/consents/{consentId}/receipt',
  operationId: 'getConsentReceipt',
  summary: 'What the home gets in hand, in Vietnamese and without names',
  permission: 'consents:read',
  params: consentParams,
  response: z
    .object({ consentId: ConsentId, title: z.string(), lines: z.array(z.string()) })
    .meta({ id: 'ConsentReceipt' }),
})

export const consentRoutes = {
  recordConsent,
  recordConsentBatch,
  withdrawConsent,
  getConsent,
  listConsents,
  getConsentReceipt,
}
