import type { Route } from '@lantoa/contracts/define-route'
import type { Register } from '@lantoa/contracts/register/define-register'
import type { BatchHandler, Command, Failed, SingleHandler } from '../http/api.ts'
import type { OutcomeOf } from '../http/outcome.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { Fields, Own } from './commands.ts'

type Both = { one: SingleHandler<Route>; many: BatchHandler<Route> }
type Answer = OutcomeOf<Route> | Failed

/**
 * Recording for a register whose things are told again when more is known: what a repeat adds is a correction like any
 * other, of the version that it was compared with; what it says otherwise stays refused.
 */
export function addToKnown<Facts>(
  { database }: ServiceParts,
  declared: Register,
  { table, adds }: Own<Facts>,
  record: Both,
  correct: Both,
): Both {
  if (!adds) return record
  const idIn = (command: Command<Route>) => String((command.input as Fields)[declared.idField])

  async function addAll(commands: readonly Command<Route>[], answers: readonly Answer[]): Promise<readonly Answer[]> {
    const differing = commands.filter((_, at) => isDifferent(answers[at]))
    if (differing.length === 0) return answers
    const known = await database.transaction((tx) => table.find(tx, differing.map(idIn)))
    const corrections = new Map<Command<Route>, Command<Route>>()
    for (const command of differing) {
      const thing = known.get(idIn(command))
      const more = thing && adds?.(thing, command.input as Fields)
      if (!more) continue
      const input = { [declared.idField]: idIn(command), ...more } as Command<Route>['input']
      corrections.set(command, { ...command, input, ifMatch: thing.version })
    }
    const corrected = await correct.many([...corrections.values()])
    const added = new Map([...corrections.keys()].map((command, at) => [command, corrected[at]]))
    return answers.map((answer, at) => added.get(commands[at] as Command<Route>) ?? answer)
  }

  const isDifferent = (answer: Answer | undefined) =>
    answer?.ok === false && 'code' in answer && answer.code === declared.differs

  return {
    one: Object.assign(async (...[request, context]: Parameters<SingleHandler<Route>>) => {
      const { caller, correlationId, trace, clientGone } = context
      const command = { input: { ...request.params, ...request.body }, caller, correlationId, trace, clientGone }
      const answer = await record.one(request, context)
      const [added] = await addAll([command as Command<Route>], [answer])
      return added && !('error' in added) ? added : answer
    }, judging(record.one)),
    many: Object.assign(
      async (commands: readonly Command<Route>[]) => addAll(commands, await record.many(commands)),
      judging(record.many),
    ),
  }
}

function judging({ judgesNumbers }: { readonly judgesNumbers?: true }) {
  return judgesNumbers ? { judgesNumbers } : {}
}
