import type { Register } from '@lantoa/contracts/register/define-register'
import { decideChange } from '../commands/change.ts'
import type { Context, Decided } from '../commands/command.ts'
import { refuseFuture } from '../commands/judge-day.ts'
import { refuse } from '../http/outcome.ts'
import { type Given, type Rules, visible } from './decide.ts'
import type { Thing } from './thing.ts'

type States = Thing['states']

/** Judges that a thing came to a state on another day, or never did; its first state begins with the thing itself. */
export function decideStatusCorrection(
  register: Register,
  given: Given,
  known: Thing | undefined,
  context: Context,
  { checkStates }: Rules,
): Decided<Thing> {
  const [status, from] = [String(given.input.status), String(given.input.from)]
  const on = given.input.on === null ? null : String(given.input.on)
  return decideChange<Thing, string, 'not-found'>(given, {
    ...visible(register, given.caller, known, context),
    isDone: ({ states }) => from === on && findState(states, status, from) >= 0,
    change(thing) {
      const { states } = thing
      const index = findState(states, status, from)
      if (index < 0) return refuse('unknown-state', `Nothing says that it is ${status} from ${from} on.`)
      if (index === 0) {
        return refuse('first-state', 'It began so: correct since when it was there.', { pointer: '/status' })
      }
      const after = on === null ? states.toSpliced(index, 1) : states.with(index, { status, from: on })
      const refusal =
        (on === null ? undefined : refuseFuture(on, context.today, '/on')) ?? refuseStates(register, after)
      const changed = { states: after, status: after.at(-1)?.status ?? status }
      return refusal ?? checkStates({ ...thing, ...changed }) ?? changed
    },
  })
}

function findState(states: States, status: string, from: string): number {
  return states.findLastIndex((one) => one.status === status && one.from === from)
}

/** The states that are left follow each other, on days that do. */
function refuseStates({ life }: Register, states: States) {
  for (const [index, { status, from }] of states.entries()) {
    const before = states[index - 1]
    if (!before) continue
    if (!life.allows(before.status, status)) {
      const detail = `What is ${before.status} cannot become ${status}: take back the later state first.`
      return refuse('status-out-of-order', detail, { pointer: '/status' })
    }
    if (from < before.from) {
      const detail = `It is ${before.status} from ${before.from} and ${status} from ${from} on: correct the other day first.`
      return refuse('states-cross', detail, { pointer: '/on' })
    }
  }
  return undefined
}
