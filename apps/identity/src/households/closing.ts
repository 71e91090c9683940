import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { closeHousehold } from '@lantoa/contracts/identity/households.http'
import { refuseBefore, refuseFuture, unknownHousehold } from '../refusals.ts'
import type { StoredResident } from '../residents/resident.ts'
import { leave, moveTo } from '../residents/stays.ts'
import { endOpen, lastChange } from '../stretches.ts'
import { type ChangeFacts, changeable } from './domain.ts'
import { openedOn, type StoredHousehold } from './household.ts'

export type ClosingFacts = ChangeFacts & {
  /** The household it is merged into. */
  into: StoredHousehold | undefined
  /** Who lives or ever lived in it. */
  residents: readonly StoredResident[]
}

/** Judges the end of a household: what it is from then on, and where those who live in it are. */
export function decideClosing(command: Command<typeof closeHousehold>, facts: ClosingFacts) {
  const { status, on, mergedInto } = command.input
  const found = changeable(command, facts)
  if (!found.ok) return found
  const { householdId, places } = found.household
  const stays = facts.residents.flatMap((resident) => resident.stays.filter((stay) => stay.householdId === householdId))
  const refusal =
    refuseFuture(on, facts.today, '/on') ??
    refuseBefore(on, [lastChange(places), ...stays.map((stay) => lastChange([stay]))].sort().at(-1) ?? '')
  if (refusal) return refusal
  const target = mergedInto === undefined ? undefined : targetOf(command, facts)
  if (target && !target.ok) return target
  const living = facts.residents.filter((resident) => resident.householdId === householdId && resident.leftOn === null)
  const ended = endOpen(places, on)
  const household: StoredHousehold = {
    ...found.household,
    status,
    places: ended,
    hamletCode: ended.at(-1)?.hamletCode ?? found.household.hamletCode,
    mergedInto: target?.into.householdId ?? null,
  }
  const residents = living.map((resident) => (target ? moveTo(resident, target.into, on) : leave(resident, on)))
  return { ok: true, household, residents } as const
}

function targetOf({ input, caller }: Command<typeof closeHousehold>, { into, tree, today }: ClosingFacts) {
  const pointer = '/mergedInto'
  if (input.mergedInto === input.householdId)
    return refuse('same-household', 'That is the same household.', { pointer })
  if (!into || !reachesHamlet(caller, tree, into.hamletCode, today)) return unknownHousehold(pointer)
  if (into.status !== 'active') return refuse('household-closed', `The other household is ${into.status}.`, { pointer })
  if (input.on < openedOn(into)) {
    return refuse('before-household', `The other household begins on ${openedOn(into)}.`, { pointer: '/on' })
  }
  return { ok: true, into } as const
}
