import type { Data, Lantoa } from '@lantoa/sdk'
import { shifted } from '../clock.ts'
import { unread } from '../decide.ts'
import type { Kind, RecordOf, Sent } from './kind.ts'

type Consent = Data<'identity', 'getConsent'>
type Withdrawal = RecordOf<'consent-withdrawal'>

/** That somebody takes a consent back: whoever wrote it down first, it holds no more. */
export const consentWithdrawal: Kind<'consent-withdrawal'> = {
  ...{ name: 'consent-withdrawal', service: 'identity', schema: 1, most: 1, together: false, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ residentId, purpose }) => ({ residentId, purpose }),
  correct: ({ body, ...rest }, { correction }) => ({
    ...rest,
    body: { withdrawnAt: shifted(body.withdrawnAt, correction) },
  }),
  async send(lantoa, records, signal) {
    const [withdrawal] = records
    return withdrawal ? sendOne(lantoa, withdrawal, signal) : { data: { results: [] } }
  },
  nameOf: ({ consentId }) => consentId,
  answered: (value) => ({ name: (value as Partial<Consent>).consentId }),
  compares: ['already-withdrawn'],
  async isThere(lantoa, { consentId }, signal) {
    const { data, error } = await lantoa.identity.getConsent({ params: { consentId }, signal })
    return error ? unread(error) : data.withdrawnAt !== null
  },
}

/** It is read right before, for the service wants to hear what was seen of it. */
async function sendOne(lantoa: Lantoa, { consentId, body }: Withdrawal, signal?: AbortSignal): Promise<Sent> {
  const params = { consentId }
  const read = await lantoa.identity.getConsent({ params, signal })
  if (read.error) return read
  const { version, givenAt, withdrawnAt } = read.data
  const withdrawn =
    withdrawnAt === null
      ? await lantoa.identity.withdrawConsent({
          ...{ params, ifMatch: version, signal },
          body: { withdrawnAt: laterOf(body.withdrawnAt, givenAt) },
        })
      : read
  if (withdrawn.error) return withdrawn
  return { data: { results: [{ accepted: true, value: withdrawn.data }] }, response: withdrawn.response }
}

/** The clock of whoever wrote the consent down may have been ahead, and taking it back must not fail for that. */
function laterOf(withdrawnAt: string, givenAt: string): string {
  return Date.parse(withdrawnAt) < Date.parse(givenAt) ? givenAt : withdrawnAt
}
