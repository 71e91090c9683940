import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { boundaryRoutes } from '@lantoa/contracts/teams/boundaries.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { applyCommand, undoCommand } from './apply.ts'
import { type StoredChange, viewOf } from './change.ts'
import { draftCommand, reviseCommand } from './commands.ts'
import { NO_SUCH_CHANGE, refuseNotApplied } from './domain.ts'
import { listVisible } from './list.ts'
import { gatherUndo, goneWith, listObstacles } from './obstacles.ts'
import { previewChange } from './preview.ts'
import { askRecords, refuseRecords } from './records.ts'
import { refuseScope, touchesUnitsOf } from './scope.ts'
import { findChanges } from './store.ts'

type BoundaryHandlers = Handlers<typeof boundaryRoutes>

/** `lantoaAs`: a client that asks other services as the caller. */
export function boundaryHandlers(parts: ServiceParts, lantoaAs: (token: string) => Lantoa): BoundaryHandlers {
  const { database, units } = parts
  const draft = draftCommand(parts)
  const undo = undoCommand(parts)
  return {
    draftBoundaryChange: draft.one,
    importBoundaryChanges: draft.many,
    reviseBoundaryChange: reviseCommand(parts).one,
    applyBoundaryChange: applyCommand(parts).one,
    async undoBoundaryChange(request, context) {
      const refusal = await refuseRecords(parts, lantoaAs(context.caller.token).reporting, request, context)
      return refusal ?? undo.one(request, context)
    },
    previewBoundaryChange: (request, context) =>
      previewChange(request, context, parts, lantoaAs(context.caller.token).reporting),
    async listUndoObstacles({ params }, { caller, now }) {
      const found = await database.transaction(async (tx) => {
        const change = (await findChanges(tx, [params.changeId])).get(params.changeId)
        const tree = await units.sharedTree(tx)
        if (!change || !touchesUnitsOf(caller, tree, change, dayOf(now))) return NO_SUCH_CHANGE
        const refusal = refuseScope(caller, tree, change, dayOf(now)) ?? refuseNotApplied(change)
        if (refusal) return refusal
        const facts = await gatherUndo(tx, change, tree)
        const gone = { units: goneWith(facts), since: change.appliedAt ?? '' }
        return accept({ obstacles: await listObstacles(tx, facts), gone })
      })
      if (!found.ok) return found
      const { obstacles, gone } = found.value
      const records = await askRecords(lantoaAs(caller.token).reporting, gone)
      return records.ok ? accept({ items: [...obstacles, ...records.value] }) : records
    },
    async getBoundaryChange({ params }, { caller, now }) {
      const change = (await findChanges(database, [params.changeId])).get(params.changeId)
      const visible = change && touchesUnitsOf(caller, units.tree(), change, dayOf(now))
      return visible ? accept(viewOf(change), change.version) : NO_SUCH_CHANGE
    },
    async listBoundaryChanges({ query: { status, cursor, limit } }, { caller, now }) {
      const page = { limit, after: decodeCursor(cursor, ['day', 'uuid']) }
      const tree = units.tree()
      const changes = await listVisible(database, status, page, (change) =>
        touchesUnitsOf(caller, tree, change, dayOf(now)),
      )
      return accept(pageFrom(changes, limit, ({ on, changeId }) => [on, changeId], summaryOf))
    },
  }
}

function summaryOf({ steps, previewedPlan: _plan, ...change }: StoredChange) {
  return { ...change, stepCount: steps.length }
}
