import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import {
  type Account,
  type AccountStatus,
  accountLife,
  type advanceAccount,
  type checkAccount,
  type recordEssentialService,
} from '@lantoa/contracts/payments/accounts.http'
import type { Day } from '@lantoa/vietnam/days'
import type { Resident } from '../known-residents/resident.ts'
import { NO_SUCH_ACCOUNT, refuseLeft } from './domain.ts'
import { refuseOpening } from './opening.ts'

/** What has to be known to judge a change. */
export type ChangeFacts = {
  account: Account | undefined
  resident: Resident | undefined
  /** The accounts of the resident. */
  others: readonly Account[]
}

export const DAY_OF = { opened: 'openedOn', used: 'usedOn', closed: 'closedOn', declined: 'declinedOn' } as const

export function decideAdvance(
  { input, ...command }: Command<typeof advanceAccount>,
  facts: ChangeFacts,
  context: Context,
) {
  const { status, on } = input
  return decideUse(command, facts, context, {
    isDone: (account) => account[DAY_OF[status]] === on,
    refuse(account, resident) {
      if (!accountLife.allows(account.status, status)) {
        const detail = `An account that is ${account.status} cannot become ${status}.`
        return refuse('status-out-of-order', detail, { pointer: '/status' })
      }
      const refusal =
        refuseFuture(on, context.today, '/on') ??
        refuseBefore(on, lastChange(account, status)) ??
        refuseLeft(resident, on, '/on')
      if (refusal || status !== 'opened') return refusal
      return refuseOpening({ account, on, resident, others: facts.others }, { day: '/on', account: '/status' })
    },
    change: () => ({ status, [DAY_OF[status]]: on }),
  })
}

export function decideEssentialService(
  { input, ...command }: Command<typeof recordEssentialService>,
  facts: ChangeFacts,
  context: Context,
) {
  const { service, since } = input
  return decideUse(command, facts, context, {
    isDone: (account) => account.essentialServices.some((one) => one.service === service && one.since === since),
    refuse: (account, resident) => refuseUnused(account, since, { resident, today: context.today, pointer: '/since' }),
    change({ essentialServices }) {
      const others = essentialServices.filter((one) => one.service !== service)
      return { essentialServices: [...others, { service, since }].toSorted(byService) }
    },
  })
}

export function decideCheck({ input, ...command }: Command<typeof checkAccount>, facts: ChangeFacts, context: Context) {
  return decideUse(command, facts, context, {
    // A check of an earlier day that is written down late says nothing new.
    isDone: ({ lastCheckOn }) => lastCheckOn !== null && lastCheckOn >= input.on,
    refuse: (account, resident) => refuseUnused(account, input.on, { resident, today: context.today, pointer: '/on' }),
    change: () => ({ lastCheckOn: input.on }),
  })
}

type Use<Code extends string> = {
  /** Whether the account already is as the command wants it: then it was sent twice. */
  isDone(account: Account): boolean
  refuse(account: Account, resident: Resident): Refusal<Code> | undefined
  change(account: Account): Partial<Account>
}

export function decideUse<Code extends string>(
  { caller, ...command }: Pick<Command<typeof advanceAccount>, 'caller' | 'ifMatch' | 'made'>,
  { account, resident }: ChangeFacts,
  { tree, today }: Context,
  use: Use<Code>,
) {
  const holder = resident && reachesResident(caller, tree, resident, today) ? resident : undefined
  return decideChange(command, {
    known: holder && account,
    missing: NO_SUCH_ACCOUNT,
    isDone: use.isDone,
    change: (known): Partial<Account> | Refusal<Code | 'not-found'> =>
      holder ? (use.refuse(known, holder) ?? use.change(known)) : NO_SUCH_ACCOUNT,
  })
}

type Within = { resident: Resident; today: Day; pointer: string }

function refuseUnused(account: Account, day: Day, { resident, today, pointer }: Within) {
  if (account.status !== 'opened' && account.status !== 'used') {
    return refuse('account-not-open', `The account is ${account.status}.`)
  }
  const opened = account.openedOn ?? ''
  if (day < opened) return refuse('before-opening', `The account was opened on ${opened}.`, { pointer })
  return refuseFuture(day, today, pointer) ?? refuseLeft(resident, day, pointer)
}

/** The day behind which the next status cannot reach; a closed account leaves nothing that happened after it. */
function lastChange({ openedOn, usedOn, lastCheckOn, essentialServices }: Account, next: AccountStatus): Day {
  const uses = next === 'closed' ? [usedOn, lastCheckOn, ...essentialServices.map(({ since }) => since)] : []
  return [openedOn, ...uses].reduce<Day>((last, day) => (day !== null && day > last ? day : last), '')
}

function byService(a: { service: string }, b: { service: string }): number {
  return a.service < b.service ? -1 : 1
}
