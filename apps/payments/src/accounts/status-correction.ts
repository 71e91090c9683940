import type { Context } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { correctAccountStatus } from '@lantoa/contracts/payments/account-corrections.http'
import type { Account, AccountStatus } from '@lantoa/contracts/payments/accounts.http'
import type { Day } from '@lantoa/vietnam/days'
import type { Resident } from '../known-residents/resident.ts'
import { type ChangeFacts, DAY_OF, decideUse } from './changes.ts'
import { refuseLeft } from './domain.ts'
import { refuseOpening } from './opening.ts'

type Reached = keyof typeof DAY_OF

/** Judges that an account came as far on another day, or never came as far. */
export function decideStatusCorrection(
  { input, ...command }: Command<typeof correctAccountStatus>,
  facts: ChangeFacts,
  context: Context,
) {
  const { status, from, on } = input
  return decideUse(command, facts, context, {
    isDone: (account) => from === on && account[DAY_OF[status]] === on,
    refuse(account, resident) {
      if (account[DAY_OF[status]] !== from) {
        return refuse('unknown-state', `Nothing says that it is ${status} from ${from} on.`)
      }
      const after = { ...account, ...corrected(account, status, on) }
      const refusal = on === null ? refuseTakingBack(account, status) : refuseDay(after, status, on, resident, context)
      return refusal ?? refuseRivals(after, resident, facts.others)
    },
    change: (account) => corrected(account, status, on),
  })
}

function corrected(account: Account, status: Reached, on: Day | null): Partial<Account> {
  return { [DAY_OF[status]]: on, ...(on === null ? { status: before(account, status) } : {}) }
}

/** How far it had come before. */
function before({ usedOn }: Account, status: Reached): AccountStatus {
  if (status === 'closed') return usedOn === null ? 'opened' : 'used'
  return status === 'used' ? 'opened' : 'planned'
}

function refuseTakingBack({ status: last, lastCheckOn, essentialServices }: Account, status: Reached) {
  if (last !== status) {
    return refuse('status-out-of-order', `It is ${last} by now: take that back first.`, { pointer: '/status' })
  }
  if (status !== 'opened' || (lastCheckOn === null && essentialServices.length === 0)) return undefined
  return refuse('account-in-use', 'The team made sure of it, or it pays for a service: it was opened.')
}

function refuseDay(account: Account, status: Reached, on: Day, resident: Resident, { today }: Context) {
  const { openedOn, usedOn, closedOn, lastCheckOn, essentialServices } = account
  const uses = [lastCheckOn, ...essentialServices.map(({ since }) => since)]
  const neighbours: Record<Reached, [(Day | null)[], (Day | null)[]]> = {
    opened: [[], [usedOn, closedOn, ...uses]],
    used: [[openedOn], [closedOn]],
    closed: [[openedOn, usedOn, ...uses], []],
    declined: [[], []],
  }
  const [earlier, later] = neighbours[status]
  const crossed = earlier.find((day) => day !== null && day > on) ?? later.find((day) => day !== null && day < on)
  const crosses = crossed
    ? refuse('states-cross', `On ${crossed} something else is recorded of it: correct that first.`, { pointer: '/on' })
    : undefined
  return refuseFuture(on, today, '/on') ?? crosses ?? refuseLeft(resident, on, '/on')
}

function refuseRivals(account: Account, resident: Resident, others: readonly Account[]) {
  const { openedOn, closedOn, accountId } = account
  if (openedOn === null) return undefined
  const rivals = others.filter((other) => other.accountId !== accountId)
  return refuseOpening(
    { account, on: openedOn, until: closedOn, resident, others: rivals },
    { day: '/on', account: '/status' },
  )
}
