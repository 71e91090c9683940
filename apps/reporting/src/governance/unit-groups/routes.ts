import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { listUnitGroups, type unitGroupRoutes } from '@lantoa/contracts/reporting/unit-groups.http'
import { dayOf } from '@lantoa/vietnam/days'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { isSetFor, unitAndAbove } from '../../indicators/units/set-above.ts'
import { unitGroupCommands } from './commands.ts'
import { NO_SUCH_GROUP } from './domain.ts'
import { unitGroup } from './unit-group.ts'

const list = listOf(unitGroup, listUnitGroups)

export function unitGroupHandlers(parts: ServiceParts): Handlers<typeof unitGroupRoutes> {
  const { database, units } = parts
  const { define, change } = unitGroupCommands(parts)
  return {
    defineUnitGroup: define.one,
    changeUnitGroup: change.one,
    async getUnitGroup({ params }, { caller, now }) {
      const group = (await unitGroup.find(database, [params.unitGroupId])).get(params.unitGroupId)
      const visible = group && isSetFor(caller, units.tree(), group.unit, dayOf(now))
      return visible ? accept(group, group.version) : NO_SUCH_GROUP
    },
    async listUnitGroups({ query }, context) {
      const tree = units.tree()
      const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
      if (!asked.ok) return asked
      const values = [unitAndAbove(tree, asked)]
      return list(database, query, { where: 'unit = ANY($1::text[])', values, answers: ['unit'] })
    },
  }
}
