import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import {
  type Consent,
  type consentRoutes,
  recordConsent,
  withdrawConsent,
} from '@lantoa/contracts/identity/consents.http'
import type { Reader } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { NO_SUCH_RESIDENT } from '../residents/domain.ts'
import { readResident } from '../residents/read.ts'
import { recordConsents, withdrawConsents } from './commands.ts'
import { consentView } from './consent.ts'
import { NO_SUCH_CONSENT } from './domain.ts'
import { receiptOf } from './receipt.ts'
import { findConsents, listConsents } from './store.ts'

export function consentHandlers(parts: IdentityParts): Handlers<typeof consentRoutes> {
  const { database, now } = parts
  const record = groupCommands({
    database,
    now,
    route: recordConsent,
    keys: ({ consentId }) => [consentId],
    askOwner: catchUpFirst(parts.units, 'unknown-resident'),
    run: (tx, commands, instant) => recordConsents(tx, commands, { parts, now: instant }),
  })
  const withdraw = groupCommands({
    database,
    now,
    route: withdrawConsent,
    keys: ({ consentId }) => [consentId],
    askOwner: catchUpFirst(parts.units),
    run: (tx, commands, instant) => withdrawConsents(tx, commands, { parts, now: instant }),
  })
  return {
    recordConsent: record.one,
    recordConsentBatch: record.many,
    withdrawConsent: withdraw.one,
    getConsent: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const consent = await readConsent(tx, parts, 'getConsent', params.consentId, reader)
        return consent ? accept(consent, consent.version) : NO_SUCH_CONSENT
      }),
    listConsents: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { residentId, limit, cursor } = query
        if (!(await readResident(tx, parts, 'listConsents', residentId, reader))) return NO_SUCH_RESIDENT
        const consents = await listConsents(tx, residentId, { limit, after: decodeCursor(cursor, ['uuid'])?.[0] })
        return accept(
          pageFrom(
            consents,
            limit,
            ({ consentId }) => [consentId],
            (consent) => consentView(consent, reader.caller),
          ),
        )
      }),
    getConsentReceipt: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const consent = await readConsent(tx, parts, 'getConsentReceipt', params.consentId, reader)
        return consent ? accept({ consentId: consent.consentId, ...receiptOf(consent) }) : NO_SUCH_CONSENT
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
  const consent = (await findConsents(tx, [consentId])).get(consentId)
  if (!consent) return undefined
  const resident = await readResident(tx, parts, operation, consent.residentId, reader)
  return resident && consentView(consent, reader.caller)
}
