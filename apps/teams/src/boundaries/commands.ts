import { type Context, causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { draftBoundaryChange, reviseBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import { type StoredChange, viewOf } from './change.ts'
import { decideDraft, decideRevision, NO_SUCH_CHANGE } from './domain.ts'
import { changes } from './published.ts'
import { ifSeen } from './scope.ts'
import { findChanges, insertChanges, updateChanges } from './store.ts'

const keys = ({ changeId }: { changeId: string }) => ({ change: changeId })
const answer = (change: StoredChange) => accept(viewOf(change), change.version)

export function draftCommand(parts: ServiceParts) {
  return command(parts, draftBoundaryChange, {
    ...{ keys, answer },
    gather: (tx, given) => findChanges(tx, given.keys.change),
    recorded: {
      find({ input: { changeId } }, changes) {
        const value = changes.get(changeId)
        return value && { value }
      },
      sees: (caller, change, _changes, { tree, today }) => ifSeen(caller, tree, change, today) !== undefined,
      hidden: NO_SUCH_CHANGE,
      differs: 'change-differs',
    },
    decide: decideDraft,
    async write(tx, fresh, context) {
      await insertChanges(
        tx,
        fresh.map(({ value, by }) => ({ change: value, draftedBy: by })),
      )
      await publish(tx, fresh, context)
    },
  })
}

export function reviseCommand(parts: ServiceParts) {
  return command(parts, reviseBoundaryChange, {
    ...{ keys, answer, decide: decideRevision },
    gather: (tx, given) => findChanges(tx, given.keys.change, { lock: true }),
    async write(tx, fresh, context) {
      await updateChanges(tx, valuesOf(fresh))
      await publish(tx, fresh, context)
    },
  })
}

function publish(tx: Tx, fresh: readonly Fresh<StoredChange>[], context: Context & EventContext): Promise<void> {
  return changes.append(
    tx,
    valuesOf(fresh),
    causesOf(fresh, ({ changeId }) => changeId),
    context,
  )
}
