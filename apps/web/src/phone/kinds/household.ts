import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind } from './kind.ts'

export const household: Kind<'household'> = {
  ...{ name: 'household', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ id }) => id,
  tells: () => ({}),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, openedOn: shiftedDay(body.openedOn, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.identity.registerHouseholdBatch({
      body: { items: records.map(({ id, body }) => ({ householdId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Data<'identity', 'getHousehold'>>).householdId }),
  compares: ['household-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.identity.getHousehold({ params: { householdId: id }, signal })
    if (error) return unread(error)
    const [first] = data.places
    // It may have moved since.
    return saysTheSame(body, { ...data, hamletCode: first?.hamletCode, openedOn: first?.from })
  },
}
