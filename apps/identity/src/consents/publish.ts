import type { Tx } from '@lantoa/chassis/database'
import { appendToOutbox } from '@lantoa/chassis/outbox'
import { consentChanged } from '@lantoa/contracts/identity/consents.events'
import type { Consent } from '@lantoa/contracts/identity/consents.http'
import type { Cause } from '../parts.ts'
import { bumpConsents } from './store.ts'

/** Takes the next version of consents that were written, and sends their states; the proof itself stays here. */
export async function publishConsents(tx: Tx, causes: readonly Cause[], now: Date): Promise<Map<string, Consent>> {
  if (causes.length === 0) return new Map()
  const consents = await bumpConsents(
    tx,
    causes.map(({ id }) => id),
  )
  const entries = causes.flatMap(({ id, correlationId }) => {
    const consent = consents.get(id)
    if (!consent) return []
    const { consentId, residentId, purpose, givenAt, withdrawnAt } = consent
    const data = { consentId, residentId, purpose, givenAt, withdrawnAt }
    return [{ key: id, data, sequence: consent.version, correlationId }]
  })
  await appendToOutbox(tx, consentChanged, entries, { source: '/identity', now })
  return consents
}
