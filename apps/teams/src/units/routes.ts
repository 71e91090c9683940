import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { unitRoutes } from '@lantoa/contracts/teams/units.http'
import { parseUnitRef } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { unitCommands } from './commands.ts'
import { findVersions } from './find.ts'
import { asFound } from './found.ts'
import { inImportOrder } from './import-order.ts'
import { createUnitSearch } from './search.ts'
import { countUnits, listLineage, listUnitFacts, listUnits } from './store.ts'

export function unitHandlers(parts: ServiceParts): Handlers<typeof unitRoutes> {
  const { database, units } = parts
  const search = createUnitSearch(units.tree)
  const { register, hamlets, close } = unitCommands(parts)
  return {
    registerUnit: register.one,
    importUnits: (commands) => inImportOrder(commands, register.many),
    registerHamlet: hamlets.one,
    registerHamletBatch: hamlets.many,
    closeUnit: close.one,
    async getUnit({ params, query }, { now }) {
      const { code, on } = parseUnitRef(params.code) ?? { code: params.code }
      const [unit, ...above] = await listLineage(database, code, on ?? query.asOf ?? dayOf(now))
      if (!unit) return refuse('not-found', `There is no unit ${params.code} on that day.`)
      return accept({ ...unit.state, ancestors: above.map(({ state }) => state) }, unit.sequence)
    },
    async listUnits({ query }, { now }) {
      const { level, parent, limit } = query
      const page = { limit, after: decodeCursor(query.cursor, ['text']) }
      const filter = { level, parent, on: query.asOf ?? dayOf(now) }
      const units = pageFrom(await listUnits(database, filter, page), limit, ({ code }) => [code])
      return accept(query.count === undefined ? units : { ...units, found: await countUnits(database, filter) })
    },
    async searchUnits({ query }, { now }) {
      const on = query.asOf ?? dayOf(now)
      const found = search({ q: query.q, level: query.level, on, limit: query.limit })
      return accept({ items: found.map((unit) => asFound(units.tree(), unit, on)) })
    },
    async getUnitHistory({ params }) {
      const versions = (await findVersions(database, [params.code])).get(params.code)
      if (!versions) return refuse('not-found', `No unit ever had the code ${params.code}.`)
      return accept({ items: versions.map(({ state }) => state) })
    },
    async getUnitFacts({ query }) {
      const codes = query.refs.map((ref) => parseUnitRef(ref)?.code ?? ref)
      return accept({ items: await listUnitFacts(database, codes) })
    },
  }
}
