import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { mergeResidents } from '@lantoa/contracts/identity/merges.http'
import type { ResidentId } from '@lantoa/contracts/ids'
import { areDistinct, type StoredDistinct } from '../likeness/distinct-pairs.ts'
import { refuseBirth } from '../residents/domain.ts'
import { isHead, type StoredResident } from '../residents/resident.ts'
import { liveOn } from '../residents/stays.ts'
import { within } from '../scope.ts'
import { changedOf, fieldsOf, homeOf, type StoredMerge } from './merge.ts'

export type People = ReadonlyMap<string, StoredResident>
/** One after the other: a personal number is never with two. */
export type Written = readonly { readonly before: StoredResident; readonly after: StoredResident }[]
export type Merging = { readonly merge: StoredMerge; readonly written: Written }
/** The two, everybody who is the same as each of them already, and which of all these are said to be two. */
export type MergeFacts = {
  readonly people: People
  readonly same: ReadonlyMap<string, readonly ResidentId[]>
  readonly pairs: readonly StoredDistinct[]
}
type Given = Command<typeof mergeResidents>
type Refused = Extract<OutcomeOf<typeof mergeResidents>, { ok: false }>['code']

export const NO_SUCH_MERGE = refuse('not-found', 'There is no such merge in your units.')

/** Judges that two are one. */
export function decideMerge({ input, caller }: Given, facts: MergeFacts, context: Context): Decided<Merging, Refused> {
  const { mergeId, residentId, otherId, take, saw } = input
  if (residentId === otherId) {
    return refuse('same-resident', 'That is one and the same resident.', { pointer: '/otherId' })
  }
  const [kept, other] = [residentId, otherId].map((id) => within(caller, facts.people.get(id), context))
  if (!kept || !other) {
    const pointer = kept ? '/otherId' : '/residentId'
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer })
  }
  const home = liveOn(kept, other)
  const after = { ...kept, ...fieldsOf(other, take), ...home, headOf: headAfter(kept, other) }
  const refusal =
    refuseMergedBefore(kept, '/residentId') ??
    refuseMergedBefore(other, '/otherId') ??
    refuseDistinct([residentId, otherId], facts) ??
    refuseUnseen(kept, saw.resident, '/saw/resident') ??
    refuseUnseen(other, saw.other, '/saw/other') ??
    refuseBirth(after.birth, firstDay(kept, other) ?? context.today, context.today)
  if (refusal) return refusal
  const by = { mergedBy: caller.subject, mergedAt: context.now.toISOString(), undoneBy: null, undoneAt: null }
  const { mergeId: _id, ...recordedAs } = input
  const moved = home && { home: { before: homeOf(kept), after: home } }
  const before = { resident: changedOf(kept), other: changedOf(other), ...moved }
  const merge = { mergeId, residentId, otherId, take, state: 'merged' as const, version: 1, before, recordedAs, ...by }
  const gone = { ...other, mergedInto: residentId, headOf: null, ...(take.includes('personalNumber') && NO_NUMBER) }
  const written = [
    { before: other, after: gone },
    { before: kept, after },
  ]
  return { ok: true, fresh: true, value: { merge, written } }
}

const NO_NUMBER = { numberKeyId: null, numberHash: null, personalNumberEnds: null }

function firstDay(...two: readonly StoredResident[]): string | undefined {
  return two.flatMap(({ stays }) => stays.map(({ from }) => from)).sort()[0]
}

/** Who heads the home where both live is the same person still. */
function headAfter(kept: StoredResident, other: StoredResident) {
  return isHead(other) && other.householdId === kept.householdId ? kept.householdId : kept.headOf
}

function refuseMergedBefore({ mergedInto }: StoredResident, pointer: string) {
  if (mergedInto === null) return undefined
  return refuse('resident-merged', `Written down twice: resident ${mergedInto} stands for them.`, { pointer })
}

function refuseDistinct(ids: readonly [ResidentId, ResidentId], { same, pairs }: MergeFacts) {
  return areDistinct(ids, same, pairs)
    ? refuse('distinct-pair', 'Somebody said that these are two people: that has to be taken back first.')
    : undefined
}

function refuseUnseen({ version }: StoredResident, saw: number, pointer: string) {
  if (version === saw) return undefined
  return refuse('changed-meanwhile', 'Something else is recorded by now: read it again.', { pointer })
}
