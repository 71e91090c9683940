import { isDeepStrictEqual } from 'node:util'
import { command, type Fresh, type Recorded } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { mergeResidents, undoMerge } from '@lantoa/contracts/identity/merges.http'
import { findSame } from '../heirs/find.ts'
import { distinctPeople } from '../likeness/distinct-pairs.ts'
import type { IdentityParts } from '../parts.ts'
import { writeResidents } from '../residents/residents.ts'
import { within } from '../scope.ts'
import { decideMerge, type Merging, NO_SUCH_MERGE } from './domain.ts'
import { merge, type StoredMerge } from './merge.ts'
import { gatherUndo, lockWithHomes } from './store.ts'
import { decideUndo } from './undo.ts'

/** Two commands about residents of one merge are judged one after the other. */
export function mergeCommand(parts: IdentityParts) {
  return command(parts, mergeResidents, {
    askOwner: catchUpFirst(parts.units, 'unknown-resident'),
    keys: ({ mergeId, residentId, otherId }) => ({
      merge: mergeId,
      resident: residentId,
      other: otherId,
      turn: 'merge',
    }),
    async gather(tx, { keys }) {
      const known = await merge.find(tx, keys.merge)
      const ids = [...keys.resident, ...keys.other, ...namedIn(known)]
      const people = await lockWithHomes(tx, ids)
      const same = await findSame(tx, [...people.keys()])
      return { known, people, same, pairs: await distinctPeople.find(tx, [...same.values()].flat()) }
    },
    recorded: {
      find({ input }, { known }): Recorded<Merging> | undefined {
        const value = known.get(input.mergeId)
        if (!value) return undefined
        const { mergeId, recordedAs } = value
        // Which fields were taken is a set: in another order it is the same merge.
        const isSame = isDeepStrictEqual(new Set(recordedAs.take), new Set(input.take))
        const take = isSame ? input.take : recordedAs.take
        return { value: { merge: value, written: [] }, recordedAs: { mergeId, ...recordedAs, take } }
      },
      sees: (caller, { merge: one }, { people }, context) =>
        within(caller, people.get(one.residentId), context) !== undefined,
      hidden: NO_SUCH_MERGE,
      differs: 'merge-differs',
    },
    decide: (given, facts, context) => decideMerge(given, facts, context),
    async write(tx, fresh, context) {
      merge.insert(
        tx,
        fresh.map(({ value }) => value.merge),
      )
      await writeBoth(tx, fresh, 'merged', context)
    },
    answer: answerMerge,
  })
}

export function undoCommand(parts: IdentityParts) {
  return command(parts, undoMerge, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ mergeId }) => ({ merge: mergeId, turn: 'merge' }),
    gather: (tx, { keys }) => gatherUndo(tx, keys.merge),
    decide: decideUndo,
    async write(tx, fresh, context) {
      merge.update(
        tx,
        fresh.map(({ value }) => value.merge),
        ['version', 'state', 'undoneBy', 'undoneAt'],
      )
      part(
        tx,
        fresh.map(({ value }) => value.merge.otherId),
      )
      await writeBoth(tx, fresh, 'merge-undone', context)
    },
    answer: answerMerge,
  })
}

function namedIn(merges: ReadonlyMap<string, StoredMerge>): string[] {
  return [...merges.values()].flatMap(({ residentId, otherId }) => [residentId, otherId])
}

async function writeBoth(tx: Tx, fresh: readonly Fresh<Merging>[], kind: string, context: EventContext): Promise<void> {
  for (const { value, by, correlationId } of fresh) {
    for (const change of value.written) {
      await writeResidents(tx, [{ ...change, what: { kind }, by, correlationId }], context)
    }
  }
}

/** Before either is published: what was told of the other one is not of who was kept any more. */
function part(tx: Tx, otherIds: readonly string[]): void {
  tx.write({
    name: 'part-residents',
    text: 'UPDATE resident SET merged_into = NULL WHERE resident_id = ANY($1::uuid[])',
    values: [otherIds],
  })
}

function answerMerge({ merge: one }: Merging) {
  const { before: _before, recordedAs: _recordedAs, ...shown } = one
  return accept(shown, one.version)
}
