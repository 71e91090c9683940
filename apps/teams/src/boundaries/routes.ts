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
import { gatherUndo, listObstacles } from './obstacles.ts'
import { previewChange } from './preview.ts'
import { refuseScope, touchesUnitsOf } from './scope.ts'
import { findChanges } from './store.ts'

type BoundaryHandlers = Handlers<typeof boundaryRoutes>

/** `lantoaAs`: a client that asks other services as the caller. */
export function boundaryHandlers(parts: ServiceParts, lantoaAs: (token: string) => Lantoa): BoundaryHandlers {
  const { database, units } = parts
  const draft = draftCommand(parts)
  return {
    draftBoundaryChange: draft.one,
    importBoundaryChanges: draft.many,
    reviseBoundaryChange: reviseCommand(parts).one,
    applyBoundaryChange: applyCommand(parts).one,
    undoBoundaryChange: undoCommand(parts).one,
    previewBoundaryChange: (request, context) =>
      previewChange(request, context, parts, lantoaAs(context.caller.token).reporting),
    async listUndoObstacles({ params }, { caller, now }) {
      return database.transaction(async (tx) => {
        const change = (await findChanges(tx, [params.changeId])).get(params.changeId)
        const tree = await units.sharedTree(tx)
        if (!change || !touchesUnitsOf(caller, tree, change, dayOf(now))) return NO_SUCH_CHANGE
        const refusal = refuseScope(caller, tree, change, dayOf(now)) ?? refuseNotApplied(change)
        return refusal ?? accept({ items: await listObstacles(tx, await gatherUndo(tx, change, tree)) })
      })
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
