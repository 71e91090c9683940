import type { Data } from '@lantoa/sdk'
import { parsePhone } from '@lantoa/vietnam/phone'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import { saysTheSame } from '../says-the-same.ts'
import type { Kind, RecordOf } from './kind.ts'

type Resident = Data<'identity', 'getResident'>

export const resident: Kind<'resident'> = {
  ...{ name: 'resident', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ body }) => body.householdId,
  tells: ({ id }) => ({ residentId: id }),
  correct: ({ body, ...rest }, correction) => ({
    ...rest,
    body: { ...body, from: shiftedDay(body.from, correction) },
  }),
  send: (lantoa, records, signal) =>
    lantoa.identity.registerResidentBatch({
      body: { items: records.map(({ id, body }) => ({ residentId: id, ...body })) },
      signal,
    }),
  nameOf: ({ id }) => id,
  answered: (value) => ({ name: (value as Partial<Resident>).residentId }),
  compares: ['resident-differs'],
  async isThere(lantoa, { id, body }, signal) {
    const { data, error } = await lantoa.identity.getResident({ params: { residentId: id }, signal })
    return error ? unread(error) : isSamePerson(body, data)
  },
}

/** Of a personal number the server keeps the end alone. */
function isSamePerson(
  { personalNumber, phone, ...mine }: RecordOf<'resident'>['body'],
  { since, personalNumberEnds, ...theirs }: Resident,
): boolean {
  const parsed = phone ? parsePhone(phone) : undefined
  const called = parsed?.ok ? parsed.value : phone
  const ends = personalNumber?.replaceAll(/\D/g, '').slice(-3)
  return saysTheSame({ ...mine, phone: called, ends }, { ...theirs, from: since, ends: personalNumberEnds })
}
