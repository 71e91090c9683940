import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { undoMerge } from '@lantoa/contracts/identity/merges.http'
import { refuseNumber } from '../residents/domain.ts'
import type { StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { type Merging, NO_SUCH_MERGE, type Written } from './domain.ts'
import { changedOf, FIELDS, fieldsOf, type StoredMerge } from './merge.ts'
import type { LaterMerge, UndoFacts } from './store.ts'

type Undone = Extract<OutcomeOf<typeof undoMerge>, { ok: false }>['code']
type Two = { readonly kept: StoredResident; readonly other: StoredResident }

/** Judges that two are two after all: what the merge overwrote is put back, unless it was changed since. */
export function decideUndo(
  command: Command<typeof undoMerge>,
  facts: UndoFacts,
  context: Context,
): Decided<Merging, Undone> {
  const known = facts.known.get(command.input.mergeId)
  const [kept, other] = [known?.residentId, known?.otherId].map((id) => facts.people.get(id ?? ''))
  const two = kept && other && within(command.caller, kept, context) ? { kept, other } : undefined
  const decision = decideChange(command, {
    known: two && known,
    missing: NO_SUCH_MERGE,
    isDone: ({ state }) => state === 'undone',
    change: (one) =>
      (two && (refuseUndo(one, two, facts) ?? refuseNumbers(command, one, facts, context))) ?? {
        state: 'undone' as const,
        undoneBy: command.caller.subject,
        undoneAt: context.now.toISOString(),
      },
  })
  if (!decision.ok) return decision
  const written = decision.fresh && two ? backTo(decision.value, two, facts) : []
  return { ok: true, fresh: decision.fresh, value: { merge: decision.value, written } }
}

function refuseUndo(
  one: StoredMerge,
  { kept, other }: Two,
  { later }: UndoFacts,
): Refusal<'merged-since' | 'changed-since'> | undefined {
  if (kept.mergedInto !== null) {
    const detail = `Since then the resident was merged into ${kept.mergedInto}: that has to be undone first.`
    return refuse('merged-since', detail)
  }
  const over = later.find((two) => two.residentId === one.residentId && overwrites(two, one))
  if (over) {
    const detail = `Since then resident ${over.otherId} was merged into the same one by merge ${over.mergeId}, which took the same: that has to be undone first.`
    return refuse('merged-since', detail)
  }
  const now = changedOf(kept)
  const changed: string[] = one.take.filter((field) =>
    FIELDS[field].some((column) => !isDeepStrictEqual(now[column], one.before.other[column])),
  )
  if (!one.take.includes('personalNumber') && tookOver(one, kept, other)) changed.push('personalNumber')
  if (hasMoved(one, kept)) changed.push('stays')
  return changed.length === 0 ? undefined : refuse('changed-since', `Corrected since then: ${changed.join(', ')}.`)
}

/** Where who is kept lives may be by both that they were merged with. */
function overwrites({ take }: LaterMerge, earlier: StoredMerge): boolean {
  return earlier.before.home !== undefined || take.some((field) => earlier.take.includes(field))
}

/** Whether they moved or left since they were said to live where the other one does. */
function hasMoved({ before: { home } }: StoredMerge, kept: StoredResident): boolean {
  return home !== undefined && !(kept.leftOn === home.after.leftOn && isDeepStrictEqual(kept.stays, home.after.stays))
}

/** Whether the number that had stayed with the other one was recorded for who stands for them. */
function tookOver({ before }: StoredMerge, kept: StoredResident, other: StoredResident): boolean {
  return other.numberHash === null && before.other.numberHash !== null && kept.numberHash === before.other.numberHash
}

/** A number that the merge had freed may be somebody else's by now. */
function refuseNumbers(
  { caller }: Command<typeof undoMerge>,
  { before, take, residentId, otherId }: StoredMerge,
  { owners }: UndoFacts,
  context: Context,
) {
  const back = take.includes('personalNumber') ? [before.resident, before.other] : [before.other]
  const owner = owners.find(
    (one) =>
      one.residentId !== residentId &&
      one.residentId !== otherId &&
      back.some(({ numberHash, numberKeyId }) => one.hash === numberHash && one.keyId === numberKeyId),
  )
  return refuseNumber(caller, residentId, { number: null, owner }, context)
}

function backTo({ before, take }: StoredMerge, { kept, other }: Two, facts: UndoFacts): Written {
  const number = other.numberHash === null ? fieldsOf(before.other, ['personalNumber']) : {}
  const heads = headsBack(before, { kept, other }, facts)
  return [
    {
      before: kept,
      after: { ...kept, ...fieldsOf(before.resident, take), ...before.home?.before, headOf: heads.kept },
    },
    { before: other, after: { ...other, ...number, mergedInto: null, headOf: heads.other } },
  ]
}

/** Who headed a home heads it again, unless somebody else was named meanwhile. */
function headsBack({ resident, other }: StoredMerge['before'], { kept }: Two, { heads }: UndoFacts) {
  const home = other.headOf
  if (home !== null && kept.headOf === home) return { kept: resident.headOf, other: home }
  return { kept: kept.headOf, other: heads.some(({ headOf }) => headOf === home) ? null : home }
}
