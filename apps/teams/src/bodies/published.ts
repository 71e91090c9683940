import { entity } from '@lantoa/chassis/outbox/entity'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { listBodyStates } from './store.ts'

/** Bodies as everybody is told of them: with their people, at one version for both. */
export const bodies = entity(bodyChanged, {
  ...{ table: 'body', key: 'body_id', version: 'version' },
  load: listBodyStates,
  entry: ({ version, ...state }) => ({ key: state.bodyId, data: state, sequence: version }),
})
