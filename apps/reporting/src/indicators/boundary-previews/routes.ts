import type { Handlers } from '@lantoa/chassis/http/api'
import { reaches } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { BoundaryImpact, boundaryPreviewRoutes } from '@lantoa/contracts/reporting/boundary-previews.http'
import { NATION, type UnitVersion } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import type { Definitions } from '../definitions/definitions.ts'
import type { DefinedIndicator } from '../definitions/indicator.ts'
import { distinctWants, type SumOf } from '../sums/want.ts'
import { definitionDay, timeOf } from '../units/time.ts'
import { asValue, type Wanted, wantedFor, wantsOf } from '../values/domain.ts'
import { isMeasuredAt } from '../values/refusals.ts'
import { readImpact } from './impact.ts'

type Shown = { indicator: DefinedIndicator; wanted: Wanted }
type Side = { unit: UnitVersion | undefined; sumOf: SumOf }

export function boundaryPreviewHandlers(
  { database, units }: ServiceParts,
  definitions: Definitions,
): Handlers<typeof boundaryPreviewRoutes> {
  return {
    async previewBoundaries({ body }, { caller, now }) {
      const today = dayOf(now)
      const time = timeOf({}, today)
      const tree = units.tree()
      const changed = tree.withRows(body.versions)
      const catalogue = await definitions.now()
      const shown = catalogue.listOn(definitionDay(time)).flatMap((indicator): Shown[] => {
        const wanted = wantedFor(indicator, time, today)
        return wanted ? [{ indicator, wanted }] : []
      })
      const wants = distinctWants(shown.flatMap(({ wanted }) => wantsOf(wanted)))
      const thought = { tree, changed, on: body.on, versions: body.versions, codes: body.units, wants }
      const impact = await readImpact(database, thought)
      // What a caller tells of a unit that is there today must not open it: only of others is there nothing else to go by.
      const codes = body.units.filter((code) =>
        tree.find(code, today) ? reaches(caller, tree, code, today) : reaches(caller, changed, code, impact.on),
      )
      const isOwn = (path: readonly string[]) => caller.units.some((root) => root === NATION || path.includes(root))
      if (!impact.movedFrom.every(isOwn)) {
        return refuse('outside-scope', 'Units would move that are not yours.', { pointer: '/versions' })
      }
      const items = codes.flatMap((code) => {
        const before = { unit: tree.find(code, today), sumOf: impact.before(code) }
        const after = { unit: changed.find(code, impact.on), sumOf: impact.after(code) }
        return shown.flatMap((one) => compare(code, one, before, after))
      })
      return accept({ items })
    },
  }
}

function compare(code: string, { indicator, wanted }: Shown, before: Side, after: Side): BoundaryImpact[] {
  const level = (after.unit ?? before.unit)?.level
  if (!level || !isMeasuredAt(indicator, level)) return []
  const figure = ({ unit, sumOf }: Side) => (unit ? asValue(wanted, sumOf) : null)
  return [{ unit: code, indicatorId: indicator.indicatorId, before: figure(before), after: figure(after) }]
}
