import type { Command, Handlers } from '@lantoa/chassis/api'
import { reaches } from '@lantoa/chassis/caller'
import { decodeCursor, pageFrom } from '@lantoa/chassis/cursors'
import type { Database, Tx } from '@lantoa/chassis/database'
import { groupCommands } from '@lantoa/chassis/group-commands'
import { accept, refuse } from '@lantoa/chassis/outcome'
import type { ServiceParts } from '@lantoa/chassis/service'
import type { UnitDirectory } from '@lantoa/chassis/unit-directory'
import { type Body, type bodyRoutes, changeBodyStatus, setUpBody } from '@lantoa/contracts/teams/bodies.http'
import { NATION } from '@lantoa/units/unit'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { refuseUnit } from '../units/refuse-unit.ts'
import { holdsBody, type StoredBody, territoryOf } from './body.ts'
import { findGaps } from './coverage.ts'
import { decideSetUp, decideStatus, warningsOf } from './domain.ts'
import { findBodies, lockBodies } from './find.ts'
import { publishBodies } from './publish.ts'
import { countStaff, findRivals, insertBodies, listActive, listBodies, lockUnits, rivalKey, updateStatuses } from './store.ts'

export function bodyHandlers(parts: ServiceParts): Handlers<typeof bodyRoutes> {
  const { database, units, now } = parts
  const setUp = groupCommands({
    database,
    route: setUpBody,
    now,
    keys: (input) => [input.bodyId, ...(input.kind.endsWith('_team') ? [] : [rivalKey(input)])],
    run: (tx, commands, instant) => setUpBodies(tx, commands, { units, now: instant }),
  })
  const status = groupCommands({
    database,
    route: changeBodyStatus,
    now,
    keys: ({ bodyId }) => [bodyId],
    run: (tx, commands, instant) => changeStatuses(tx, commands, { units, now: instant }),
  })
  return {
    setUpBody: setUp.one,
    setUpBodyBatch: setUp.many,
    changeBodyStatus: status.one,
    async getBody({ params }, { caller, now }) {
      const body = (await findBodies(database, [params.bodyId])).get(params.bodyId)
      const visible = body && holdsBody(caller, body, units.tree(), dayOf(now))
      if (!visible) return refuse('not-found', 'There is no such body in your units.')
      const [view] = await viewsOf(database, [body], dayOf(now))
      return view ? accept(view, body.version) : refuse('not-found', 'There is no such body in your units.')
    },
  }
}
