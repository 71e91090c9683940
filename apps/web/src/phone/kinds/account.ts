import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind, RecordOf } from './kind.ts'

export type Account = Data<'payments', 'getAccount'>

export const account: Kind<'account'> = {
  ...{ name: 'account', service: 'payments', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ body: { residentId, kind, status } }) => ({ residentId, kind, status }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: body.openedOn === undefined ? body : { ...body, openedOn: shiftedDay(body.openedOn, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.payments.trackAccountBatch({
      body: { items: records.map(({ id, body }) => ({ accountId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Account>).accountId }),
  compares: ['account-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.payments.getAccount({ params: { accountId: id }, signal })
    return error ? unread(error) : holds(body, data)
  },
}

/** It may have got further since. */
function holds({ status, ...mine }: RecordOf<'account'>['body'], theirs: Account): boolean {
  return saysTheSame(mine, theirs) && isAsFar(theirs.status, status)
}

/** What each status has behind it, beside itself. */
const BEHIND: Readonly<Record<Account['status'], readonly Account['status'][]>> = {
  planned: [],
  opened: ['planned'],
  used: ['planned', 'opened'],
  closed: ['planned', 'opened', 'used'],
  declined: ['planned'],
}

/** Whether who stands at the one has got to the other, or past it. */
export function isAsFar(theirs: Account['status'], mine: Account['status']): boolean {
  return theirs === mine || BEHIND[theirs].includes(mine)
}
