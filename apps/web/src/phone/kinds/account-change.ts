import type { Lantoa } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { unread } from '../decide.ts'
import { type Account, isAsFar } from './account.ts'
import type { Kind, RecordOf, Sent } from './kind.ts'

type Change = RecordOf<'account-change'>

/**
 * That an account got further, for what it pays by now, or that somebody made sure of it: the service wants to hear what was
 * seen of it. Schema 1 knew no services that an account pays for.
 */
export const accountChange: Kind<'account-change'> = {
  ...{ name: 'account-change', service: 'payments', schema: 2, most: 1, together: false, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ residentId, body }) => ({
    residentId,
    ...('status' in body && { status: body.status }),
    ...('service' in body && { service: body.service }),
  }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body:
      'service' in body
        ? { ...body, since: shiftedDay(body.since, correction) }
        : { ...body, on: shiftedDay(body.on, correction) },
  }),
  async send(lantoa, records, signal) {
    const [change] = records
    return change ? sendOne(lantoa, change, signal) : { data: { results: [] } }
  },
  nameOf: ({ accountId }) => accountId,
  answered: (value) => ({ name: (value as Partial<Account>).accountId }),
  compares: ['status-out-of-order', 'before-last-change', 'account-not-open'],
  async isThere(lantoa, { accountId, body }, signal) {
    const { data, error } = await lantoa.payments.getAccount({ params: { accountId }, signal })
    return error ? unread(error) : isDone(body, data)
  },
}

/** It is read right before, so that only who changes it at this moment comes between; then it is tried again. */
async function sendOne(lantoa: Lantoa, { accountId, body }: Change, signal?: AbortSignal): Promise<Sent> {
  const params = { accountId }
  const read = await lantoa.payments.getAccount({ params, signal })
  if (read.error) return read
  const changed = isDone(body, read.data) ? read : await change(lantoa, read.data, body, signal)
  if (changed.error) return changed
  return { data: { results: [{ accepted: true, value: changed.data }] }, response: changed.response }
}

function change(lantoa: Lantoa, { accountId, version }: Account, body: Change['body'], signal?: AbortSignal) {
  const common = { params: { accountId }, ifMatch: version, signal }
  if ('service' in body) return lantoa.payments.recordEssentialService({ ...common, body })
  if ('status' in body) return lantoa.payments.advanceAccount({ ...common, body })
  return lantoa.payments.checkAccount({ ...common, body })
}

/** Whether the account has got that far, pays for it since then or earlier, or was made sure of then or later. */
function isDone(change: Change['body'], { status, lastCheckOn, essentialServices }: Account): boolean {
  if ('service' in change) {
    return essentialServices.some(({ service, since }) => service === change.service && since <= change.since)
  }
  if ('status' in change) return isAsFar(status, change.status)
  return lastCheckOn !== null && lastCheckOn >= change.on
}
