import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { Account, AccountRecord, trackAccount } from '@lantoa/contracts/payments/accounts.http'
import type { Day } from '@lantoa/vietnam/days'
import { hasLeft, type Resident, refuseRestricted } from '../known-residents/resident.ts'
import { refuseOpening } from './opening.ts'

/** What has to be known to judge a record. */
export type TrackingFacts = {
  resident: Resident | undefined
  /** The accounts of the resident. */
  others: readonly Account[]
}

type TrackingRefusal = Extract<OutcomeOf<typeof trackAccount>, { ok: false }>

export const NO_SUCH_ACCOUNT = refuse('not-found', 'There is no such account in your units.')

/** Judges the record of a new account. */
export function decideTracking(
  { input, caller }: Command<typeof trackAccount>,
  { resident, others }: TrackingFacts,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
): Decided<Account, TrackingRefusal['code']> {
  const { accountId, ...record } = input
  if (!resident || !reachesResident(caller, tree, resident, today)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/residentId' })
  }
  const refusal =
    refuseRestricted(resident, '/residentId') ??
    refuseDay(record, today) ??
    refuseLeft(resident, record.openedOn ?? '', '/residentId') ??
    refuseRecord(record, resident, others)
  return refusal ?? { ok: true, value: accountOf({ ...record, accountId }), fresh: true }
}

/** Nothing is recorded of a day on which a resident had left for good; a plan has no day. */
export function refuseLeft(resident: Resident, day: Day, pointer: string): Refusal<'resident-left'> | undefined {
  if (!hasLeft(resident, day)) return undefined
  return refuse('resident-left', 'By then the resident no longer lived in a household that is kept here.', { pointer })
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
