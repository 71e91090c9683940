import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { draftBoundaryChange, reviseBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { dayOf } from '@lantoa/vietnam/days'
import { viewOf } from './change.ts'
import { decideDraft, decideRevision } from './domain.ts'
import { publishChanges } from './publish.ts'
import { refuseScope } from './scope.ts'
import { findChanges, insertChanges, updateChanges } from './store.ts'

type Surroundings = { units: UnitDirectory; now: Date }

export async function draftChanges(
  tx: Tx,
  commands: readonly Command<typeof draftBoundaryChange>[],
  { units, now }: Surroundings,
) {
  const known = await findChanges(
    tx,
    commands.map(({ input }) => input.changeId),
  )
  const decisions = commands.map(
    (command) =>
      refuseScope(command.caller, units.tree(), command.input, dayOf(now)) ??
      decideDraft(command, known.get(command.input.changeId), now),
  )
  const fresh = commands.flatMap(({ caller, correlationId }, index) => {
    const decision = decisions[index]
    return decision?.ok && decision.fresh ? [{ change: decision.change, draftedBy: caller.subject, correlationId }] : []
  })
  await insertChanges(tx, fresh)
  await publishChanges(tx, fresh, now)
  return decisions.map((decision) =>
    decision.ok ? accept(viewOf(decision.change), decision.change.version) : decision,
  )
}

export async function reviseChanges(
  tx: Tx,
  commands: readonly Command<typeof reviseBoundaryChange>[],
  { units, now }: Surroundings,
) {
  const ids = commands.map(({ input }) => input.changeId)
  const known = await findChanges(tx, ids, { lock: true })
  const decisions = commands.map((command) => {
    const before = known.get(command.input.changeId)
    return (
      refuseScope(command.caller, units.tree(), before ?? command.input, dayOf(now)) ??
      refuseScope(command.caller, units.tree(), command.input, dayOf(now)) ??
      decideRevision(command, before, dayOf(now))
    )
  })
  const revised = commands.flatMap(({ correlationId }, index) => {
    const decision = decisions[index]
    return decision?.ok ? [{ change: decision.change, correlationId }] : []
  })
  await updateChanges(
    tx,
    revised.map(({ change }) => change),
  )
  await publishChanges(tx, revised, now)
  return decisions.map((decision) =>
    decision.ok ? accept(viewOf(decision.change), decision.change.version) : decision,
  )
}
