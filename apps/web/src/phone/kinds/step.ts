import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import type { Kind, RecordOf } from './kind.ts'

type Recorded = Data<'identity', 'recordStep'>
type State = RecordOf<'step'>['body']['state']

export const step: Kind<'step'> = {
  ...{ name: 'step', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ residentId, step: of, body: { state } }) => ({ residentId, step: of, state }),
  correct: ({ body, ...rest }, correction) => ({ ...rest, body: { ...body, on: shiftedDay(body.on, correction) } }),
  send: (lantoa, records, signal) =>
    lantoa.identity.recordStepBatch({
      body: {
        items: records.map(({ id: recordId, residentId, step: of, body }) => ({
          residentId,
          step: of,
          ...body,
          recordId,
        })),
      },
      signal,
    }),
  nameOf: ({ residentId, step: of }) => `${residentId}/${of}`,
  answered(value) {
    const { residentId, step: of, recordedAt } = value as Partial<Recorded>
    return { name: `${residentId}/${of}`, receivedAt: recordedAt }
  },
  compares: ['step-done', 'before-last-change'],
  async isThere(lantoa, { residentId, step: of, body }, signal) {
    const { data, error } = await lantoa.identity.getChecklist({ params: { residentId }, signal })
    if (error) return unread(error)
    const standing = data.steps.find((one) => one.step === of)
    return standing !== undefined && isHistory(body.state, standing.state)
  },
}

/** What stands there later or for good leaves mine as history; only that mine is done and it is not, somebody has to see. */
export function isHistory(mine: State, theirs: State): boolean {
  return theirs === 'done' || (mine !== 'done' && theirs !== 'not_started')
}
