import { table } from '@lantoa/chassis/database/table'
import type { StoredSession } from './session.ts'

export const session = table<StoredSession>('session', {
  ...{ sessionId: 'uuid key', version: 'integer', revision: 'integer', kind: 'text', title: 'text', topics: 'text[]' },
  ...{ unitCode: 'text', unitFrom: 'date', place: 'text', mode: 'text', audiences: 'text[]', startsAt: 'instant' },
  ...{
    day: 'date',
    minutes: 'integer',
    organiserId: 'uuid',
    courseId: 'uuid',
    trainerIds: 'uuid[]',
    partners: 'jsonb',
  },
  ...{ status: 'text', headcounts: 'jsonb', attended: 'integer' },
  ...{ recordedAs: 'jsonb', recordedBy: 'text', recordedAt: 'instant' },
})

/** What a change may write. */
export const CHANGEABLE = [
  ...(['version', 'revision', 'kind', 'title', 'topics', 'unitCode', 'unitFrom', 'place', 'mode'] as const),
  ...(['audiences', 'startsAt', 'day', 'minutes', 'organiserId', 'courseId', 'trainerIds', 'partners'] as const),
  ...(['status', 'headcounts', 'recordedAs'] as const),
]
