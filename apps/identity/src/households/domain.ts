import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { correctHousehold, moveHousehold, registerHousehold } from '@lantoa/contracts/identity/households.http'
import type { Setting } from '../parts.ts'
import { outsideScope, refuseBefore, refuseFuture, refuseVersion } from '../refusals.ts'
import { endOpen, joined, lastChange } from '../stretches.ts'
import { refuseHamlet } from './hamlet.ts'
import { isSamePlace, type StoredHousehold } from './household.ts'

export type RegistrationFacts = Setting & {
  /** The household that already has this id, and whether it was registered with the same content. */
  known: StoredHousehold | undefined
  sameContent: boolean
}
export type ChangeFacts = Setting & { household: StoredHousehold | undefined }

export const NO_SUCH_HOUSEHOLD = refuse('not-found', 'There is no such household in your units.')

/** Judges a registration: a new household, the one it already was, or why not. */
export function decideRegistration({ input, caller }: Command<typeof registerHousehold>, facts: RegistrationFacts) {
  const { householdId, hamletCode, openedOn: from, ...own } = input
  const { tree, today, known } = facts
  // Before the hamlet is looked at: a decree may have closed it since, for a day before.
  if (known && reachesHamlet(caller, tree, known.hamletCode, today)) {
    return facts.sameContent ? asBefore(known) : differs()
  }
  const refusal = refuseFuture(from, today, '/openedOn') ?? refuseHamlet(tree, hamletCode, from, '/hamletCode')
  if (refusal) return refusal
  if (!reachesHamlet(caller, tree, hamletCode, today)) return outsideScope('/hamletCode')
  // Last, so that nothing but a whole registration tells an id of other units from one that nobody has.
  if (known) return NO_SUCH_HOUSEHOLD
  const places = [{ hamletCode, from, until: null }]
  const household = { householdId, hamletCode, places, status: 'active', mergedInto: null, version: 0, ...own } as const
  return { ok: true, household, fresh: true } as const
}

/** Judges a correction of what is known of a home. */
export function decideCorrection(command: Command<typeof correctHousehold>, facts: ChangeFacts) {
  const found = changeable(command, facts)
  if (!found.ok) return found
  const { address, devices, language } = command.input
  const before = found.household
  const household: StoredHousehold = {
    ...before,
    address: address ?? before.address,
    devices: devices ?? before.devices,
    language: language === undefined ? before.language : language,
  }
  return { ok: true, household } as const
}

/** Judges a move to another hamlet; both must lie in the caller's units. */
export function decideMove(command: Command<typeof moveHousehold>, facts: ChangeFacts) {
  const { to, on } = command.input
  const { tree, today } = facts
  const found = changeable(command, facts)
  if (!found.ok) return found
  const refusal =
    refuseFuture(on, today, '/on') ??
    refuseHamlet(tree, to, on, '/to') ??
    refuseBefore(on, lastChange(found.household.places))
  if (refusal) return refusal
  if (!reachesHamlet(command.caller, tree, to, today)) return outsideScope('/to')
  if (found.household.hamletCode === to) {
    return refuse('already-there', `The household lies in ${to} already.`, { pointer: '/to' })
  }
  const moved = [...endOpen(found.household.places, on), { hamletCode: to, from: on, until: null }]
  const places = joined(moved, isSamePlace)
  const household: StoredHousehold = { ...found.household, hamletCode: to, places }
  return { ok: true, household } as const
}

/** The household, if the caller may change it as it is now. */
export function changeable(
  { caller, ifMatch }: { caller: Caller; ifMatch?: number },
  { household, tree, today }: ChangeFacts,
) {
  if (!household || !reachesHamlet(caller, tree, household.hamletCode, today)) return NO_SUCH_HOUSEHOLD
  const stale = refuseVersion(ifMatch, household.version)
  if (stale) return stale
  if (household.status !== 'active') return refuse('household-closed', `The household is ${household.status}.`)
  return { ok: true, household } as const
}

function differs() {
  return refuse('household-differs', 'A household with this id is registered already, with other content.')
}

function asBefore(household: StoredHousehold) {
  return { ok: true, household, fresh: false } as const
}
