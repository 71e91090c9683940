import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { type ConsentState, consentChanged } from '@lantoa/contracts/identity/consents.events'
import type { Consent } from '@lantoa/contracts/identity/consents.http'
import type { Cause } from '../parts.ts'
import { bumpConsents, sharePage } from './store.ts'

/** Takes the next version of consents that were written, and sends their states; the proof itself stays here. */
export async function publishConsents(tx: Tx, causes: readonly Cause[], now: Date): Promise<Map<string, Consent>> {
  if (causes.length === 0) return new Map()
  const consents = await bumpConsents(
    tx,
    causes.map(({ id }) => id),
  )
  const entries = causes.flatMap(({ id, correlationId }) => {
    const consent = consents.get(id)
    return consent ? [{ key: id, data: consentState(consent), sequence: consent.version, correlationId }] : []
  })
  await appendToOutbox(tx, consentChanged, entries, { source: '/identity', now })
  return consents
}

export const republishConsents: Republisher<typeof consentChanged> = {
  event: consentChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const consents = await sharePage(tx, page)
    return consents.map((consent) => {
      const key = consent.consentId
      return { place: [key], key, data: consentState(consent), sequence: consent.version }
    })
  },
}

function consentState({ consentId, residentId, purpose, givenAt, withdrawnAt }: Consent): ConsentState {
  return { consentId, residentId, purpose, givenAt, withdrawnAt }
}
