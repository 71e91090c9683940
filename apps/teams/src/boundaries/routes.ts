import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  applyBoundaryChange,
  type boundaryRoutes,
  draftBoundaryChange,
  reviseBoundaryChange,
  undoBoundaryChange,
} from '@lantoa/contracts/teams/boundaries.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { applyChanges, undoChanges } from './apply.ts'
import { type StoredChange, viewOf } from './change.ts'
import { NO_SUCH_CHANGE, refuseNotApplied } from './domain.ts'
import { draftChanges, reviseChanges } from './draft.ts'
import { listVisible } from './list.ts'
import { gatherUndo, listObstacles } from './obstacles.ts'
import { previewChange } from './preview.ts'
import { refuseScope, touchesUnitsOf } from './scope.ts'
import { findChanges } from './store.ts'

type BoundaryHandlers = Handlers<typeof boundaryRoutes>

/** `lantoaAs`: a client that asks other services as the caller. */
export function boundaryHandlers(parts: ServiceParts, lantoaAs: (token: string) => Lantoa): BoundaryHandlers {
  const { database, units } = parts
  return {
    ...commandHandlers(parts),
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

type Reading = 'previewBoundaryChange' | 'listUndoObstacles' | 'getBoundaryChange' | 'listBoundaryChanges'

function commandHandlers({ database, units, now }: ServiceParts): Omit<BoundaryHandlers, Reading> {
  const common = { database, now, keys: ({ changeId }: { changeId: string }) => [changeId] }
  const draft = groupCommands({
    ...common,
    route: draftBoundaryChange,
    run: (tx, commands, instant) => draftChanges(tx, commands, { units, now: instant }),
  })
  const revise = groupCommands({
    ...common,
    route: reviseBoundaryChange,
    run: (tx, commands, instant) => reviseChanges(tx, commands, { units, now: instant }),
  })
  const apply = groupCommands({
    ...common,
    inOrder: true,
    route: applyBoundaryChange,
    run: (tx, commands, instant) => applyChanges(tx, commands, { units, now: instant }),
  })
  const undo = groupCommands({
    ...common,
    inOrder: true,
    route: undoBoundaryChange,
    run: (tx, commands, instant) => undoChanges(tx, commands, { units, now: instant }),
  })
  return {
    draftBoundaryChange: draft.one,
    importBoundaryChanges: draft.many,
    reviseBoundaryChange: revise.one,
    applyBoundaryChange: apply.one,
    undoBoundaryChange: undo.one,
  }
}
