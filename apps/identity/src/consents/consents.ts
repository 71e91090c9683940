import { table } from '@lantoa/chassis/database/table'
import { entity } from '@lantoa/chassis/outbox/entity'
import { consentChanged } from '@lantoa/contracts/identity/consents.events'
import type { Consent } from '@lantoa/contracts/identity/consents.http'

export const consent = table<Consent & { recordedBy: string; recordedAt: string }>('consent', {
  consentId: 'uuid key',
  version: 'integer',
  residentId: 'uuid',
  purpose: 'text',
  wordingVersion: 'text',
  method: 'text',
  witnessId: 'uuid',
  guardianName: 'text',
  givenAt: 'instant',
  withdrawnAt: 'instant',
  recordedBy: 'text',
  recordedAt: 'instant',
})

/** Consents as their topic carries them: the proof itself stays here. */
export const consents = entity(consentChanged, {
  table: 'consent',
  key: 'consent_id',
  version: 'version',
  load: async (tx, ids): Promise<Consent[]> => [...(await consent.find(tx, ids)).values()],
  entry({ version: sequence, consentId, residentId, purpose, givenAt, withdrawnAt }) {
    return { key: consentId, data: { consentId, residentId, purpose, givenAt, withdrawnAt }, sequence }
  },
})
