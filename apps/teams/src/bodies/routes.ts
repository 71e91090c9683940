import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { bodyRoutes } from '@lantoa/contracts/teams/bodies.http'
import { compareCodes, levelOfCode } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { holdsBody, territoryOf, viewOf } from './body.ts'
import { setUpCommand, statusCommand } from './commands.ts'
import { findGaps } from './coverage.ts'
import { countStaff, findBodies, listActive } from './find.ts'
import { bodiesIn, refuseReading } from './read-unit.ts'
import { listBodies } from './store.ts'

export function bodyHandlers(parts: ServiceParts): Handlers<typeof bodyRoutes> {
  const { database, units } = parts
  const setUp = setUpCommand(parts)
  return {
    setUpBody: setUp.one,
    setUpBodyBatch: setUp.many,
    changeBodyStatus: statusCommand(parts).one,
    async getBody({ params }, { caller, now }) {
      const today = dayOf(now)
      const body = (await findBodies(database, [params.bodyId])).get(params.bodyId)
      if (!body || !holdsBody(caller, body, units.tree(), today)) {
        return refuse('not-found', 'There is no such body in your units.')
      }
      const [staff] = await countStaff(database, [{ ...params, on: today }])
      return accept(viewOf(body, staff), body.version)
    },
    async listBodies({ query }, { caller, now }) {
      const today = dayOf(now)
      const { unit } = query
      const refusal = refuseReading(caller, units.tree(), unit, today, today)
      if (refusal) return refusal
      const listed = await listBodies(database, query, bodiesIn(units.tree(), unit, today))
      if (!listed.ok) return listed
      const { value: page } = listed
      const asked = page.items.map(({ bodyId }) => ({ bodyId, on: today }))
      const staff = await countStaff(database, asked)
      return accept({ ...page, items: page.items.map((body, at) => viewOf(body, staff[at])) })
    },
    async listCoverageGaps({ query }, { caller, now }) {
      const { unit, limit, asOf: on = dayOf(now) } = query
      const [after = ''] = decodeCursor(query.cursor, ['text']) ?? []
      const tree = units.tree()
      const refusal = refuseReading(caller, tree, unit, on, dayOf(now))
      if (refusal) return refusal
      const above = levelOfCode(unit) === 'hamlet' ? (tree.find(unit, on)?.parentCode ?? unit) : unit
      const active = await listActive(database, territoryOf(tree, above, on), on)
      const gaps = findGaps(tree, unit, on, active).filter(({ unitCode }) => compareCodes(unitCode, after) > 0)
      return accept(pageFrom(gaps, limit, ({ unitCode }) => [unitCode]))
    },
  }
}
