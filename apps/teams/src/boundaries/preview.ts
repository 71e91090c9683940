import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type Outcome, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { BoundaryImpact } from '@lantoa/contracts/reporting/boundary-previews.http'
import type { BoundaryPreview, previewBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { countHomes } from '../known-homes/count.ts'
import { refusalOf } from './ask-reporting.ts'
import { type StoredChange, viewOf } from './change.ts'
import { decidePreview } from './domain.ts'
import { concernedUnits, hamletsTouched } from './impact.ts'
import type { Planned } from './plan.ts'
import { planOpen } from './plan-open.ts'
import { changes } from './published.ts'
import { findChanges, updateChanges } from './store.ts'

type Preview = typeof previewBoundaryChange
type Shown = { change: StoredChange; planned: Planned; households: BoundaryPreview['households'] }

/** Plans, asks reporting as the caller and outside of any transaction, and then notes what was shown. */
export async function previewChange(
  { params, ifMatch }: RequestOf<Preview>,
  { caller, correlationId, now }: RequestContext,
  { database, units: directory }: ServiceParts,
  reporting: Lantoa['reporting'],
): Promise<OutcomeOf<Preview>> {
  const given = { input: params, caller, correlationId, ...(ifMatch !== undefined && { ifMatch }) }
  const asked = { given, now }
  const shown = await database.transaction((tx) => show(tx, asked, directory))
  if (!shown.ok) return shown
  const impact = await askImpact(reporting, shown.value)
  if (!impact.ok) return impact
  const noted = await database.transaction((tx) => note(tx, shown.value, asked))
  if (!noted.ok) return noted
  const { planned, households } = shown.value
  const { ended, entered, begun, changed, moved, waiting } = planned.plan
  const asStates = (units: typeof ended) => units.map((unit) => UnitState.parse(unit))
  const units = { ended: asStates(ended), entered: asStates(entered), begun: [...begun], changed: [...changed] }
  const rest = { moved: [...moved], waiting: [...waiting], households, indicators: impact.value }
  return accept({ change: viewOf(noted.value), ...units, ...rest }, noted.value.version)
}

/** The command, where and when it is judged. */
type Asked = {
  readonly given: Omit<Command<Preview>, 'input'> & { readonly input: { readonly changeId: string } }
  readonly now: Date
}

async function show(tx: Tx, { given, now }: Asked, units: UnitDirectory) {
  const { changeId } = given.input
  const facts = await planOpen(tx, units, (await findChanges(tx, [changeId])).get(changeId))
  const decided = decidePreview(given, facts, { today: dayOf(now) })
  if (!decided.ok) return decided
  const { planned } = facts
  if (!planned.ok) return planned
  return accept<Shown>({ change: decided.value, planned, households: await countTouched(tx, planned, decided.value) })
}

async function countTouched(tx: Tx, { plan, tree }: Planned, { on }: StoredChange): Promise<Shown['households']> {
  const { moving, unassigned } = hamletsTouched(plan, tree, on)
  const counted = await countHomes(tx, [...moving, ...unassigned])
  const hamlets = counted.map((one) => ({ ...one, unassigned: unassigned.has(one.hamletCode) }))
  const sum = (list: typeof hamlets) => list.reduce((total, { households }) => total + households, 0)
  const waiting = hamlets.filter((one) => one.unassigned)
  return { moving: sum(hamlets) - sum(waiting), unassigned: sum(waiting), hamlets }
}

async function askImpact(
  reporting: Lantoa['reporting'],
  { change, planned }: Shown,
): Promise<Outcome<BoundaryImpact[], 'outside-scope'>> {
  const versions = planned.writes.map(({ after: { nameEn: _name, ...version } }) => version) // names count nothing
  const body = { on: change.on, versions, units: concernedUnits(planned.plan) }
  const { data, error } = await reporting.previewBoundaries({ body })
  return data ? accept(data.items) : refusalOf(error)
}

/** Notes what was shown, unless the change was revised meanwhile or somebody else noted the same. */
async function note(tx: Tx, { planned }: Shown, { given, now }: Asked) {
  const { input, correlationId } = given
  const known = (await findChanges(tx, [input.changeId], { lock: true })).get(input.changeId)
  const decided = decidePreview(given, { known, planned, tree: planned.tree }, { today: dayOf(now) })
  if (!decided.ok || !decided.fresh) return decided
  await updateChanges(tx, [decided.value])
  await changes.append(tx, [decided.value], [{ id: input.changeId, correlationId }], { source: '/teams', now })
  return decided
}
