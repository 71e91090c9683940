import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type componentValueRoutes, listComponentValues } from '@lantoa/contracts/reporting/component-values.http'
import { meaningSpan } from '@lantoa/units/meaning'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { valueCommands } from './commands.ts'
import { enteredValue } from './component-value.ts'

const list = listOf(enteredValue, listComponentValues)

export function componentValueHandlers(parts: ServiceParts): Handlers<typeof componentValueRoutes> {
  const { database, units } = parts
  const { enter, withdraw } = valueCommands(parts)
  return {
    enterComponentValue: enter.one,
    enterComponentValueBatch: enter.many,
    withdrawComponentValue: withdraw.one,
    async listComponentValues({ query }, context) {
      const tree = units.tree()
      const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
      if (!asked.ok) return asked
      const { code } = asked.unit
      const { from, until } = meaningSpan(tree, code, asked.on) ?? { from: asked.on, until: null }
      const where = `unit = $1 AND unit_on >= $2 AND unit_on < coalesce($3::date, 'infinity')`
      return list(database, query, { where, values: [code, from, until], answers: ['unit'] })
    },
  }
}
