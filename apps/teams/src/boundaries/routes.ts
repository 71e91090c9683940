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
import { applyChanges, undoChanges } from './apply.ts'
import { viewOf } from './change.ts'
import { NO_SUCH_CHANGE } from './domain.ts'
import { draftChanges, reviseChanges } from './draft.ts'
import { previewChange } from './preview.ts'
import { findChanges, listChanges } from './store.ts'

type BoundaryHandlers = Handlers<typeof boundaryRoutes>

/** `lantoaAs`: a client that asks other services as the caller. */
export function boundaryHandlers(parts: ServiceParts, lantoaAs: (token: string) => Lantoa): BoundaryHandlers {
  const { database } = parts
  return {
    ...commandHandlers(parts),
    previewBoundaryChange: (request, context) =>
      previewChange(request, context, parts, lantoaAs(context.caller.token).reporting),
    async getBoundaryChange({ params }) {
      const change = (await findChanges(database, [params.changeId])).get(params.changeId)
      return change ? accept(viewOf(change), change.version) : NO_SUCH_CHANGE
    },
    async listBoundaryChanges({ query }) {
      const after = decodeCursor(query.cursor, ['day', 'uuid'])
      const changes = await listChanges(database, query.status, { limit: query.limit, after })
      return accept(
        pageFrom(
          changes,
          query.limit,
          ({ on, changeId }) => [on, changeId],
          (change) => change,
        ),
      )
    },
  }
}

type Reading = 'previewBoundaryChange' | 'getBoundaryChange' | 'listBoundaryChanges'

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
