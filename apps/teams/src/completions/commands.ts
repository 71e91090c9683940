import { type Context, causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { type CompletionRecord, recordCompletion, withdrawCompletion } from '@lantoa/contracts/teams/completions.http'
import { course } from '../courses/courses.ts'
import { lockResidents } from '../known-homes/find.ts'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import { lesson } from '../lessons/lessons.ts'
import { findStretches } from '../members/find.ts'
import { onceKey, type StoredCompletion, viewOf } from './completion.ts'
import {
  type CompletionFacts,
  decideCompletion,
  decideWithdrawal,
  NO_SUCH_COMPLETION,
  readsCompletion,
  whomFor,
} from './domain.ts'
import { completions } from './published.ts'
import { completion, findFinished } from './store.ts'

const answer = (value: StoredCompletion) => ({ ok: true, value: viewOf(value), version: value.version }) as const

/** What is learnt is shared, so that no draft is finished that is published a moment later, or the other way. */
async function gatherRecords(
  tx: Tx,
  ids: readonly string[],
  said: readonly CompletionRecord[],
): Promise<CompletionFacts> {
  const learned = (kind: CompletionRecord['learnedKind']) => unique(said.filter((one) => one.learnedKind === kind))
  const learners = (kind: CompletionRecord['learnerKind']) =>
    said.filter(({ learnerKind }) => learnerKind === kind).map(({ learnerId }) => learnerId)
  // Under two ids, too, a person finishes a thing once.
  const residents = await lockResidents(tx, [...learners('resident'), ...learners('official')])
  return {
    lessons: await lesson.share(tx, learned('lesson')),
    courses: await course.share(tx, learned('course')),
    known: await completion.find(tx, ids),
    finished: await findFinished(
      tx,
      said.map((one) => ({ ...one, countsFor: whomFor(one, { residents }) })),
    ),
    residents,
    memberships: await findStretches(tx, learners('member')),
  }
}

export function recordCommand(parts: ServiceParts, homes: FollowedHomes) {
  return command(parts, recordCompletion, {
    askOwner: {
      when: ['unknown-resident', 'resident-elsewhere', 'unknown-unit', 'outside-scope'],
      async ask(commands) {
        await parts.units.catchUp() // another process may have written the hamlet
        const named = commands.flatMap(({ input }) => (input.learnerKind === 'resident' ? [input.learnerId] : []))
        await homes.refresh([{ residentIds: named }])
      },
    },
    keys: (input) => ({ completion: input.completionId, once: onceKey({ ...input, countsFor: input.learnerId }) }),
    gather: (tx, { keys, commands }) =>
      gatherRecords(
        tx,
        keys.completion,
        commands.map(({ input }) => input),
      ),
    recorded: {
      find({ input: { completionId } }, { known }) {
        const value = known.get(completionId)
        return value && { value, recordedAs: value }
      },
      sees: (caller, value, _facts, context) => readsCompletion(caller, value, context),
      hidden: NO_SUCH_COMPLETION,
      differs: 'completion-differs',
    },
    decide: decideCompletion,
    learn: ({ finished }, value) => void finished.add(onceKey(value)), // under another id it has another key
    async write(tx, fresh, context) {
      const rows = valuesOf(fresh)
      completion.insert(tx, rows)
      await completions.append(tx, rows, causesOf(fresh, idOf), context)
    },
    answer,
  })
}

export function withdrawCommand(parts: ServiceParts) {
  return command(parts, withdrawCompletion, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ completionId }) => ({ completion: completionId }),
    gather: async (tx, { keys }) => ({ known: await completion.lock(tx, keys.completion) }),
    decide: decideWithdrawal,
    async write(tx: Tx, fresh: readonly Fresh<StoredCompletion>[], context: Context & EventContext) {
      const rows = valuesOf(fresh).map((value) => ({ ...value, revision: value.revision + 1 }))
      completion.update(tx, rows, ['version', 'revision', 'withdrawal'])
      await completions.append(tx, rows, causesOf(fresh, idOf), context)
    },
    answer,
  })
}

function idOf({ completionId }: StoredCompletion): string {
  return completionId
}

function unique(said: readonly CompletionRecord[]): string[] {
  return [...new Set(said.map(({ learnedId }) => learnedId))]
}
