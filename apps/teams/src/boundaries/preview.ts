import type { Tx } from '@lantoa/chassis/database/database'
import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import { ProblemError } from '@lantoa/chassis/http/problems'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { BoundaryImpact } from '@lantoa/contracts/reporting/boundary-previews.http'
import type { BoundaryPreview, previewBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { countHomes } from '../known-homes/count.ts'
import { type StoredChange, viewOf } from './change.ts'
import { openChange } from './domain.ts'
import { concernedUnits, hamletsTouched } from './impact.ts'
import { type Planned, planChange } from './plan.ts'
import { changes } from './published.ts'
import { ifSeen, refuseScope } from './scope.ts'
import { findChanges, updateChanges } from './store.ts'

type Preview = typeof previewBoundaryChange
type Outcome = OutcomeOf<Preview>
type Shown = { change: StoredChange; planned: Planned; households: BoundaryPreview['households'] }

/** Plans, asks reporting as the caller and outside of any transaction, and then notes what was shown. */
export async function previewChange(
  { params, ifMatch }: RequestOf<Preview>,
  context: RequestContext,
  parts: ServiceParts,
  reporting: Lantoa['reporting'],
): Promise<Outcome> {
  const shown = await parts.database.transaction((tx) =>
    show(tx, { changeId: params.changeId, ifMatch, context, parts }),
  )
  if (!shown.ok) return shown
  const indicators = await askImpact(reporting, shown.value)
  const noted = await parts.database.transaction((tx) => note(tx, shown.value, ifMatch, context))
  if (!noted.ok) return noted
  const { planned, households } = shown.value
  const { ended, entered, begun, changed, moved, waiting } = planned.plan
  const asStates = (units: typeof ended) => units.map((unit) => UnitState.parse(unit))
  const units = { ended: asStates(ended), entered: asStates(entered), begun: [...begun], changed: [...changed] }
  const rest = { moved: [...moved], waiting: [...waiting], households, indicators }
  return accept({ change: viewOf(noted.change), ...units, ...rest }, noted.change.version)
}

type Asked = { changeId: string; ifMatch: number | undefined; context: RequestContext; parts: ServiceParts }

async function show(tx: Tx, { changeId, ifMatch, context, parts }: Asked) {
  const { caller, now } = context
  const known = (await findChanges(tx, [changeId])).get(changeId)
  const found = openChange(ifSeen(caller, await parts.units.sharedTree(tx), known, dayOf(now)), ifMatch)
  if (!found.ok) return found
  const { change } = found
  const planned = await planChange(tx, parts.units, change)
  if (!planned.ok) return planned
  const outside = refuseScope(caller, planned.tree, change, dayOf(now))
  if (outside) return outside
  return accept<Shown>({ change, planned, households: await countTouched(tx, planned, change) })
}

async function countTouched(tx: Tx, { plan, tree }: Planned, { on }: StoredChange): Promise<Shown['households']> {
  const { moving, unassigned } = hamletsTouched(plan, tree, on)
  const counted = await countHomes(tx, [...moving, ...unassigned])
  const hamlets = counted.map((one) => ({ ...one, unassigned: unassigned.has(one.hamletCode) }))
  const sum = (list: typeof hamlets) => list.reduce((total, { households }) => total + households, 0)
  const waiting = hamlets.filter((one) => one.unassigned)
  return { moving: sum(hamlets) - sum(waiting), unassigned: sum(waiting), hamlets }
}

async function askImpact(reporting: Lantoa['reporting'], { change, planned }: Shown): Promise<BoundaryImpact[]> {
  const versions = planned.writes.map(({ after: { nameEn: _name, ...version } }) => version) // names count nothing
  const body = { on: change.on, versions, units: concernedUnits(planned.plan) }
  const { data, error } = await reporting.previewBoundaries({ body })
  if (data) return data.items
  const detail = `reporting cannot be asked at the moment (${error.code}).`
  throw new ProblemError('try-later', detail, { retryAfterSeconds: 2 })
}

async function note(
  tx: Tx,
  { change, planned }: Shown,
  ifMatch: number | undefined,
  { correlationId, now }: RequestContext,
) {
  const found = openChange((await findChanges(tx, [change.changeId], { lock: true })).get(change.changeId), ifMatch)
  if (!found.ok) return found
  const { version } = found.change
  const previewed = {
    ...found.change,
    previewedPlan: planned.fingerprint,
    status: 'previewed' as const,
    version: version + 1,
  }
  await updateChanges(tx, [previewed])
  await changes.append(tx, [previewed], [{ id: change.changeId, correlationId }], { source: '/teams', now })
  return { ok: true, change: previewed } as const
}
