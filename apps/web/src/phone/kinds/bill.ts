import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind } from './kind.ts'

/** By what a home paid for a service in a month. */
export const bill: Kind<'bill'> = {
  ...{ name: 'bill', service: 'payments', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ body: { householdId } }) => householdId,
  tells: ({ body: { service } }) => ({ service }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, since: shiftedDay(body.since, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.payments.recordBillBatch({
      body: { items: records.map(({ id, body }) => ({ billId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Data<'payments', 'getBill'>>).billId }),
  compares: ['bill-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.payments.getBill({ params: { billId: id }, signal })
    // The hamlet may have gone into another one since.
    const { hamletCode: _lying, ...said } = body
    return error ? unread(error) : saysTheSame(said, data)
  },
}
