import { type Context, causesOf, command, type Fresh, type Recorded, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { SingleHandler } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import type { Route } from '@lantoa/contracts/define-route'
import { correctConcern, raiseConcern } from '@lantoa/contracts/teams/concerns.http'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { answer } from '../answers/answers.ts'
import { type StoredConcern, seesConcern, viewOf } from './concern.ts'
import { decideCorrection, decideRaising, NO_SUCH_CONCERN } from './domain.ts'
import { refuseAnswer } from './given-answer.ts'
import type { Concerns } from './published.ts'
import { decideStep, type Said, type StepRule } from './steps.ts'
import { concern } from './store.ts'

/** The tree is shared before any row is locked: whoever changes units finds what was written by the one before. */
type StepInput = Said & { readonly concernId: string }
type Facts = { readonly tree: UnitTree; readonly known: ReadonlyMap<string, StoredConcern> }

export function concernCommands(parts: ServiceParts, concerns: Concerns) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ concernId }: { concernId: string }) => ({ concern: concernId }),
    async gather(tx: Tx, { keys }: { keys: { concern: readonly string[] } }): Promise<Facts> {
      const tree = await parts.units.sharedTree(tx)
      return { tree, known: await concern.lock(tx, keys.concern) }
    },
    answer: (value: StoredConcern, { caller }: { caller: Caller }) =>
      accept(viewOf(value, caller, dayOf(parts.now())), value.version),
  }
  const publish = (tx: Tx, fresh: readonly Fresh<StoredConcern>[], context: EventContext, { tree }: Facts) =>
    concerns.append(
      tx,
      valuesOf(fresh).map((value) => ({ concern: value, tree })),
      causesOf(fresh, ({ concernId }) => concernId),
      context,
    )

  const raise = command(parts, raiseConcern, {
    ...common,
    askOwner: {
      when: ['outside-scope', 'not-found', 'unknown-unit'],
      async ask(commands) {
        await parts.units.catchUp()
        await parts.units.ensure(commands.map(({ input }) => input.unitCode))
      },
    },
    recorded: {
      find({ input: { concernId } }, { known }): Recorded<StoredConcern> | undefined {
        const value = known.get(concernId)
        return value && { value, recordedAs: { concernId, ...value.recordedAs } }
      },
      sees: (caller, value, { tree }, { today }) => seesConcern(caller, value, { tree, today }),
      hidden: NO_SUCH_CONCERN,
      differs: 'concern-differs',
    },
    decide: (given, { tree }, context) => decideRaising(given, { ...context, tree }),
    async write(tx, fresh, context, facts) {
      concern.insert(tx, valuesOf(fresh))
      await publish(tx, fresh, context, facts)
    },
  })

  const correct = command(parts, correctConcern, {
    ...common,
    decide: (given, { known, tree }, context) =>
      decideCorrection(given, known.get(given.input.concernId), { ...context, tree }),
    async write(tx, fresh, context, facts) {
      concern.update(tx, valuesOf(fresh), ['version', 'topic', 'text', 'obstacle', 'dueOn', 'steps', 'changedAt'])
      await publish(tx, fresh, context, facts)
    },
  })

  /** A step, judged by its rule; each of them is answered like any other. */
  function step<R extends Route>(route: R, rule: StepRule): SingleHandler<R> {
    const { one } = command(parts, route as Route, {
      ...common,
      keys: (input) => common.keys(input as StepInput),
      async gather(tx, given) {
        const facts = await common.gather(tx, given)
        const named = given.commands.flatMap(({ input }) => (input as StepInput).answerId ?? [])
        return { ...facts, answers: await answer.find(tx, named) }
      },
      decide(given, { known, tree, answers }, { today, now }) {
        const context: Context = { tree, today, now }
        const input = given.input as StepInput
        const decided = decideStep({ ...given, input }, known.get(input.concernId), rule, context)
        return (decided.ok && decided.fresh && refuseAnswer({ ...given, input }, answers, context)) || decided
      },
      async write(tx, fresh, context, facts) {
        concern.update(tx, valuesOf(fresh), WRITTEN_BY_STEPS)
        await publish(tx, fresh, context, facts)
      },
    })
    return one as unknown as SingleHandler<R> // what a rule can refuse stands in the contract of its route
  }

  return { raise, correct, step }
}

const WRITTEN_BY_STEPS = [
  ...(['version', 'kind', 'dueOn', 'status', 'level', 'organisation'] as const),
  ...(['answerId', 'helped', 'steps', 'changedAt'] as const),
]
