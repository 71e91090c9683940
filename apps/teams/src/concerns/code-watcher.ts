import { inPages } from '@lantoa/chassis/database/in-pages'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { UnitWatcher } from '@lantoa/chassis/units/unit-directory'
import { meantBefore } from '@lantoa/units/meaning'
import type { StoredConcern } from './concern.ts'
import type { Concerns } from './published.ts'
import { concern } from './store.ts'

/** What was raised in a unit whose code means another one now, or no longer does, is published again. */
export function codeWatcher(parts: ServiceParts, concerns: Concerns): UnitWatcher {
  return {
    async concerns(tx, { codes }) {
      const [found] = await tx.query('SELECT FROM concern WHERE unit_code = ANY($1) LIMIT 1', [codes])
      return found !== undefined
    },
    async changed(tx, { before, after }, { codes }) {
      const text = `SELECT ${concern.select} FROM concern WHERE unit_code = ANY($1)`
      for await (const page of inPages<StoredConcern>(tx, text, [codes])) {
        const others = page.filter(
          ({ unitCode, raisedOn }) =>
            meantBefore(before, unitCode, raisedOn) !== meantBefore(after, unitCode, raisedOn),
        )
        const placed = others.map((one) => ({ concern: one, tree: after }))
        await concerns.append(tx, placed, [], { source: `/${parts.name}`, now: parts.now() })
      }
    },
  }
}
