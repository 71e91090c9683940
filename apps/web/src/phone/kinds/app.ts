import type { Data } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { MOST_IN_BATCH, unread } from '../decide.ts'
import type { Kind } from './kind.ts'

/** Whether an app is on a device of somebody. */
export const app: Kind<'app'> = {
  ...{ name: 'app', service: 'identity', schema: 1, most: MOST_IN_BATCH, together: true, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ residentId, app: of }) => ({ residentId, app: of }),
  correct: ({ body, ...rest }, correction) => ({ ...rest, body: { ...body, on: shiftedDay(body.on, correction) } }),
  send: (lantoa, records, signal) =>
    lantoa.identity.recordAppBatch({
      body: {
        items: records.map(({ residentId, app: of, device, body }) => ({ residentId, app: of, device, ...body })),
      },
      signal,
    }),
  nameOf: ({ residentId, app: of, device }) => `${residentId}/${of}/${device}`,
  answered(value) {
    const { residentId, app: of, device } = value as Partial<Data<'identity', 'recordApp'>>
    return { name: `${residentId}/${of}/${device}` }
  },
  compares: ['before-last-change'],
  async isThere(lantoa, { residentId, app: of, device, body }, signal) {
    const { data, error } = await lantoa.identity.getChecklist({ params: { residentId }, signal })
    // What was seen later makes this one history.
    return error ? unread(error) : data.apps.some((one) => one.app === of && one.device === device && one.on >= body.on)
  },
}
