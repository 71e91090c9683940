import { entity } from '@lantoa/chassis/outbox/entity'
import { sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import { stateOf } from './session.ts'
import { session } from './session-table.ts'

export const sessions = entity(sessionChanged, {
  ...{ table: 'session', key: 'session_id', version: 'revision' },
  load: async (tx, ids) => [...(await session.find(tx, ids)).values()],
  entry: (one) => ({ key: one.sessionId, data: stateOf(one), sequence: one.revision }),
})
