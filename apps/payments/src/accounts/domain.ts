import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Succeeding } from '@lantoa/chassis/units/reach-hamlet'
import type { Account, AccountRecord, trackAccount } from '@lantoa/contracts/payments/accounts.http'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { livesHere, type Resident, reachesResident } from '../known-residents/resident.ts'
import { refuseFuture, refuseOpening } from './opening.ts'

/** An account with the record that first told of it. */
export type TrackedAccount = { account: Account; trackedAs: AccountRecord }

/** What has to be known to judge a record. */
export type TrackingFacts = {
  resident: Resident | undefined
  /** The account that already has this id. */
  known: TrackedAccount | undefined
  /** The accounts of the resident. */
  others: readonly Account[]
  tree: Succeeding
  now: Date
}

type TrackingRefusal = Extract<OutcomeOf<typeof trackAccount>, { ok: false }>
export type TrackingDecision = { ok: true; account: Account; fresh: boolean } | TrackingRefusal

/** Judges one record: a new account, the account it already was, or why not. */
export function decideTracking(
  { input, caller }: Command<typeof trackAccount>,
  facts: TrackingFacts,
): TrackingDecision {
  const { accountId, ...record } = input
  const { resident, known } = facts
  const today = dayOf(facts.now)
  if (!resident) return refuse('unknown-resident', 'No resident has this id.', { pointer: '/residentId' })
  if (!reachesResident(caller, facts.tree, resident, today)) {
    return refuse('outside-scope', 'The resident lives outside your units.', { pointer: '/residentId' })
  }
  if (known) return isDeepStrictEqual(known.trackedAs, record) ? asBefore(known) : differs()
  if (!livesHere(resident, today)) return { ...residentLeft(), pointer: '/residentId' }
  const refusal = refuseDay(record, today) ?? refuseRecord(record, resident, facts.others)
  return refusal ?? { ok: true, account: accountOf({ ...record, accountId }), fresh: true }
}

/** Of a resident who moved away, nothing new is recorded. */
export function residentLeft(): Refusal<'resident-left'> {
  return refuse('resident-left', 'The resident no longer lives in a household that is kept here.')
}

function asBefore({ account }: TrackedAccount): TrackingDecision {
  return { ok: true, account, fresh: false }
}

function differs(): TrackingRefusal {
  const detail = 'An account with this id is tracked already, with other content.'
  return refuse('account-differs', detail, { pointer: '/accountId' })
}

function refuseDay({ status, openedOn }: AccountRecord, today: Day): TrackingRefusal | undefined {
  const pointer = '/openedOn'
  if (openedOn !== undefined && status === 'planned') {
    return refuse('opening-day-of-planned', 'An account that is only planned has no day of opening.', { pointer })
  }
  if (openedOn === undefined) {
    if (status === 'planned') return undefined
    return refuse('opening-day-missing', 'Say on which day the account was opened.', { pointer })
  }
  return refuseFuture(openedOn, today, pointer)
}

function refuseRecord(
  { openedOn, ...account }: AccountRecord,
  resident: Resident,
  others: readonly Account[],
): TrackingRefusal | undefined {
  if (openedOn === undefined) return undefined
  return refuseOpening({ account, on: openedOn, resident, others }, { day: '/openedOn', account: '/provider' })
}

function accountOf({ openedOn, ...record }: AccountRecord & Pick<Account, 'accountId'>): Account {
  return {
    ...record,
    openedOn: openedOn ?? null,
    usedOn: null,
    closedOn: null,
    declinedOn: null,
    lastCheckOn: null,
    essentialServices: [],
    version: 1,
  }
}
