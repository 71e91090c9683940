import type { LearnerId } from '@lantoa/contracts/ids'
import type { CompletionState } from '@lantoa/contracts/teams/completions.events'
import type { Completion } from '@lantoa/contracts/teams/completions.http'
import type { Day } from '@lantoa/vietnam/days'

/** That somebody has finished something, as it is kept. */
export type StoredCompletion = Completion & {
  /** Of its published states. */
  readonly revision: number
  /** Whom it counts for by now: another one where persons were merged. */
  readonly countsFor: LearnerId
  readonly unitFrom: Day
  readonly recordedBy: string
}

/** As it is answered. */
export function viewOf(completion: StoredCompletion): Completion {
  const { revision: _revision, countsFor: _for, unitFrom: _from, recordedBy: _by, ...shown } = completion
  return shown
}

/** As it is published. */
export function stateOf(completion: StoredCompletion): CompletionState {
  const { completionId, learnedKind, learnedId, unitCode, unitFrom, day, withdrawal, learnerKind, countsFor } =
    completion
  const counts = withdrawal === null
  return { completionId, learnedKind, learnedId, unitCode, unitFrom, day, counts, learnerKind, learnerId: countsFor }
}

type Once = Pick<StoredCompletion, 'learnedId' | 'learnerKind' | 'countsFor'>

/** Who has finished what: a person finishes a thing once. */
export function onceKey({ learnedId, learnerKind, countsFor }: Once): string {
  return `${learnedId} ${learnerKind} ${countsFor}`
}
