import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { listRestaffings as listRoute, type Restaffing } from '@lantoa/contracts/teams/restaffings.http'

/** A restaffing as it is kept. */
export type StoredRestaffing = Omit<Restaffing, 'memberCount' | 'warnings'> & { recordedBy: string }

export const restaffing = table<StoredRestaffing>('restaffing', {
  ...{ restaffingId: 'uuid key', bodyId: 'uuid', legalAct: 'jsonb', on: 'date as on_day', leaving: 'uuid[]' },
  ...{ joining: 'jsonb', recordedBy: 'text', recordedAt: 'instant' },
})

/** Restaffings of a body, latest first. */
export const listRestaffings = listOf(restaffing, listRoute)
