import type { Command } from '@lantoa/chassis/http/api'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Succeeding } from '@lantoa/chassis/units/reach-hamlet'
import type { AccountStatus } from '@lantoa/contracts/lists'
import type {
  Account,
  advanceAccount,
  checkAccount,
  recordEssentialService,
} from '@lantoa/contracts/payments/accounts.http'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { livesHere, type Resident, reachesResident } from '../known-residents/resident.ts'
import { residentLeft } from './domain.ts'
import { refuseFuture, refuseOpening } from './opening.ts'

/** What has to be known to judge a change. */
export type ChangeFacts = {
  account: Account | undefined
  resident: Resident | undefined
  /** The accounts of the resident. */
  others: readonly Account[]
  tree: Succeeding
  now: Date
}

export type ChangeDecision<Code extends string> = { ok: true; account: Account; fresh: boolean } | Refusal<Code>

/** How an account goes on; what is closed or declined comes back as another account. */
const NEXT: Record<AccountStatus, readonly AccountStatus[]> = {
  planned: ['opened', 'declined'],
  opened: ['used', 'closed'],
  used: ['closed'],
  closed: [],
  declined: [],
}

const DAY_OF = { opened: 'openedOn', used: 'usedOn', closed: 'closedOn', declined: 'declinedOn' } as const

export function decideAdvance({ input, ...command }: Command<typeof advanceAccount>, facts: ChangeFacts) {
  const { status, on } = input
  return decideChange(command, facts, {
    isDone: (account) => account[DAY_OF[status]] === on,
    refuse(account, resident, today) {
      if (!NEXT[account.status].includes(status)) {
        const detail = `An account that is ${account.status} cannot become ${status}.`
        return refuse('status-out-of-order', detail, { pointer: '/status' })
      }
      const refusal = refuseFuture(on, today, '/on') ?? refuseBefore(on, lastChange(account, status))
      if (refusal || status !== 'opened') return refusal
      return refuseOpening({ account, on, resident, others: facts.others }, { day: '/on', account: '/status' })
    },
    change: () => ({ status, [DAY_OF[status]]: on }),
  })
}

export function decideEssentialService(
  { input, ...command }: Command<typeof recordEssentialService>,
  facts: ChangeFacts,
) {
  const { service, since } = input
  return decideChange(command, facts, {
    isDone: (account) => account.essentialServices.some((one) => one.service === service && one.since === since),
    refuse: (account, _resident, today) => refuseUse(account, since, { today, pointer: '/since' }),
    change({ essentialServices }) {
      const others = essentialServices.filter((one) => one.service !== service)
      return { essentialServices: [...others, { service, since }].toSorted(byService) }
    },
  })
}

export function decideCheck({ input, ...command }: Command<typeof checkAccount>, facts: ChangeFacts) {
  return decideChange(command, facts, {
    // A check of an earlier day that is written down late says nothing new.
    isDone: ({ lastCheckOn }) => lastCheckOn !== null && lastCheckOn >= input.on,
    refuse: (account, _resident, today) => refuseUse(account, input.on, { today, pointer: '/on' }),
    change: () => ({ lastCheckOn: input.on }),
  })
}

type Change<Code extends string> = {
  /** Whether the account already is as the command wants it: then it was sent twice. */
  isDone(account: Account): boolean
  refuse(account: Account, resident: Resident, today: Day): Refusal<Code> | undefined
  change(account: Account): Partial<Account>
}

function decideChange<Code extends string>(
  { caller, ifMatch }: Pick<Command<typeof advanceAccount>, 'caller' | 'ifMatch'>,
  { account, resident, tree, now }: ChangeFacts,
  step: Change<Code>,
): ChangeDecision<Code | 'not-found' | 'precondition-failed' | 'resident-left'> {
  const today = dayOf(now)
  if (!account || !resident || !reachesResident(caller, tree, resident, today)) {
    return refuse('not-found', 'There is no such account in your units.')
  }
  // RFC 9110, 13.1.1: what has been done already is answered, although the version it was meant for is gone.
  if (step.isDone(account)) return { ok: true, account, fresh: false }
  if (ifMatch !== account.version) {
    return refuse('precondition-failed', `The account is at version ${account.version} by now.`)
  }
  const refusal = livesHere(resident, today) ? step.refuse(account, resident, today) : residentLeft()
  if (refusal) return refusal
  return { ok: true, account: { ...account, ...step.change(account), version: account.version + 1 }, fresh: true }
}

function refuseUse(account: Account, day: Day, { today, pointer }: { today: Day; pointer: string }) {
  if (account.status !== 'opened' && account.status !== 'used') {
    return refuse('account-not-open', `The account is ${account.status}.`)
  }
  const opened = account.openedOn ?? ''
  if (day < opened) return refuse('before-opening', `The account was opened on ${opened}.`, { pointer })
  return refuseFuture(day, today, pointer)
}

/** The day behind which the next status cannot reach; a closed account leaves nothing that happened after it. */
function lastChange({ openedOn, usedOn, lastCheckOn, essentialServices }: Account, next: AccountStatus): Day {
  const uses = next === 'closed' ? [usedOn, lastCheckOn, ...essentialServices.map(({ since }) => since)] : []
  return [openedOn, ...uses].reduce<Day>((last, day) => (day !== null && day > last ? day : last), '')
}

function refuseBefore(on: Day, last: Day): Refusal<'before-last-change'> | undefined {
  if (on >= last) return undefined
  return refuse('before-last-change', `Something is recorded on ${last} already.`, { pointer: '/on' })
}

function byService(a: { service: string }, b: { service: string }): number {
  return a.service < b.service ? -1 : 1
}
