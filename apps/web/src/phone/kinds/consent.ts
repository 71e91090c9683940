import type { Data } from '@lantoa/sdk'
import { shifted } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind } from './kind.ts'

export const consent: Kind<'consent'> = {
  ...{ name: 'consent', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ body: { residentId, purpose } }) => ({ residentId, purpose }),
  correct: ({ body, ...rest }, { correction }) => ({
    ...rest,
    body: { ...body, givenAt: shifted(body.givenAt, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.identity.recordConsentBatch({
      body: { items: records.map(({ id, body }) => ({ consentId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Data<'identity', 'getConsent'>>).consentId }),
  compares: ['consent-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.identity.getConsent({ params: { consentId: id }, signal })
    return error ? unread(error) : saysTheSame(body, data)
  },
}
