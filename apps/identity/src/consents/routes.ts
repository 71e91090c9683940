import type { Reader } from '@lantoa/chassis/access-log/read-log'
import type { Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { type Consent, type consentRoutes, listConsents } from '@lantoa/contracts/identity/consents.http'
import type { IdentityParts } from '../parts.ts'
import { readResident } from '../residents/read.ts'
import { NO_SUCH_RESIDENT } from '../residents/resident.ts'
import { recordCommand, withdrawCommand } from './commands.ts'
import { consentView } from './consent.ts'
import { consent } from './consents.ts'
import { NO_SUCH_CONSENT } from './domain.ts'
import { receiptOf } from './receipt.ts'

const list = listOf(consent, listConsents)

export function consentHandlers(parts: IdentityParts): Handlers<typeof consentRoutes> {
  const { database } = parts
  const record = recordCommand(parts)
  return {
    recordConsent: record.one,
    recordConsentBatch: record.many,
    withdrawConsent: withdrawCommand(parts).one,
    getConsent: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const found = await readConsent(tx, parts, 'getConsent', params.consentId, reader)
        return found ? accept(found, found.version) : NO_SUCH_CONSENT
      }),
    listConsents: ({ query }, reader) =>
      database.transaction(async (tx) => {
        if (!(await readResident(tx, parts, 'listConsents', query.residentId, reader))) return NO_SUCH_RESIDENT
        const { value } = await list(tx, query, {
          where: 'resident_id = ANY(same_residents($1::uuid))',
          values: [query.residentId],
          answers: ['residentId'],
        })
        return accept({ ...value, items: value.items.map((one) => consentView(one, reader.caller)) })
      }),
    getConsentReceipt: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const found = await readConsent(tx, parts, 'getConsentReceipt', params.consentId, reader)
        return found ? accept({ consentId: found.consentId, ...receiptOf(found) }) : NO_SUCH_CONSENT
      }),
  }
}

/** A consent is a part of the resident's record: the same scope, the same log. */
async function readConsent(
  tx: Tx,
  parts: IdentityParts,
  operation: string,
  consentId: string,
  reader: Reader,
): Promise<Consent | undefined> {
  const known = (await consent.find(tx, [consentId])).get(consentId)
  const resident = known && (await readResident(tx, parts, operation, known.residentId, reader))
  return resident && consentView(known, reader.caller)
}
