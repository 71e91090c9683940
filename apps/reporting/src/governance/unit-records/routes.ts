import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { unitRecordRoutes } from '@lantoa/contracts/reporting/unit-records.http'
import { parseUnitRef } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { listRecords } from './store.ts'

/** What stands on units, for who is about to take them away. */
export function unitRecordHandlers({ database, units }: ServiceParts): Handlers<typeof unitRecordRoutes> {
  return {
    async listUnitRecords({ body }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      const asked = body.units.map(({ ref, isNew }) => {
        const { code, on = today } = parseUnitRef(ref) ?? { code: ref }
        return { code, first: on, isNew }
      })
      // Of a unit that has not arrived here nothing can be recorded.
      const known = asked.filter(({ code, first }) => tree.find(code, first)?.validFrom === first)
      const index = known.findIndex(({ code, first }) => !reachesThen(caller, tree, code, first, today))
      if (index !== -1) {
        const pointer = `/units/${asked.indexOf(known[index] as (typeof asked)[number])}/ref`
        return refuse('outside-scope', 'The unit lies outside your units.', { pointer })
      }
      return accept({ items: await listRecords(database, known, body.since) })
    },
  }
}
