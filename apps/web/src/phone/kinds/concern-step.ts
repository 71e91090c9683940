import { shiftedDay } from '../clock.ts'
import { unread } from '../decide.ts'
import type { Concern } from './concern.ts'
import type { Kind } from './kind.ts'

/** How whoever raised something goes on once it was answered: it helped, or it did not. */
const LEADS_TO: Readonly<Record<'close' | 'reopen', readonly Concern['status'][]>> = {
  close: ['closed'],
  reopen: ['asked', 'reopened'],
}

/** It is said of the version that was read: of what was answered once more meanwhile somebody has to read that first. */
export const concernStep: Kind<'concern-step'> = {
  ...{ name: 'concern-step', service: 'teams', schema: 1, most: 1, together: false, counted: false },
  laneOf: ({ concernId }) => concernId,
  tells: ({ concernId, step }) => ({ concernId, step }),
  correct: ({ body, ...rest }, correction) =>
    ({ ...rest, body: { ...body, on: shiftedDay(body.on, correction) } }) as typeof rest & { body: typeof body },
  async send({ teams }, [record], signal) {
    if (!record) return { data: { results: [] } }
    const common = { params: { concernId: record.concernId }, ifMatch: record.read, signal }
    const sent =
      record.step === 'close'
        ? await teams.closeConcern({ ...common, body: record.body })
        : await teams.reopenConcern({ ...common, body: { ...record.body, text: record.body.text ?? '' } })
    if (sent.error) return sent
    return { data: { results: [{ accepted: true, value: sent.data }] }, response: sent.response }
  },
  nameOf: ({ concernId }) => concernId,
  answered: (value) => ({ name: (value as Partial<Concern>).concernId }),
  compares: ['status-out-of-order', 'precondition-failed'],
  async isThere(lantoa, { concernId, step }, signal) {
    const { data, error } = await lantoa.teams.getConcern({ params: { concernId }, signal })
    return error ? unread(error) : LEADS_TO[step].includes(data.status)
  },
}
