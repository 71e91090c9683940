import type { OutboxEntry } from '@lantoa/chassis/outbox/outbox'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { demoId } from '@lantoa/standalone/demo/ids'
import { type Day, firstOfMonthAfter } from '@lantoa/vietnam/days'
import type { Home, Resident } from './homes.ts'

const AGE_OF_HOLDERS = 15

export type Told = { readonly event: EventDefinition; readonly entry: OutboxEntry<EventDefinition> }

export type StepDone = { readonly step: string; readonly on: Day }
export type Opening = { readonly on: Day; readonly withTeamHelp: boolean }

/** A home that is registered: itself, its people, who has e-ID level 2 by the police's list, who has an account. */
export function registrationEvents(home: Home): Told[] {
  const { householdId, hamlet, since, residents } = home
  const data = { householdId, status: 'active', places: [{ hamletCode: hamlet.code, from: since, until: null }] }
  const listed = residents.filter((resident) => resident.listed)
  const holders = residents.filter((resident) => resident.hasAccount)
  return [
    { event: householdChanged, entry: { key: householdId, data, sequence: 1, time: eveningOf(since) } },
    ...residents.map((resident) => residentEvent(home, resident, [], since)),
    ...listed.map((resident) => residentEvent(home, resident, stepsByList(home, resident), since)),
    ...holders.map((resident) => holderEvent(home, resident, openingsBefore(home, resident), since)),
  ]
}

/** What is known of a resident's way to level 2 before any visit. */
export function stepsByList({ since }: Home, { listed }: Resident): StepDone[] {
  return listed ? [{ step: 'level2_activated', on: since }] : []
}

export function openingsBefore({ since }: Home, { hasAccount }: Resident): Opening[] {
  return hasAccount ? [{ on: since, withTeamHelp: false }] : []
}

/** A resident after so many steps: each of them was an event. */
export function residentEvent(home: Home, resident: Resident, done: readonly StepDone[], on: Day): Told {
  const { residentId, birthMonth } = resident
  const stays = [{ householdId: home.householdId, hamletCode: home.hamlet.code, from: home.since, until: null }]
  const steps = done.map((step) => ({ ...step, state: 'done' }))
  const level2Since = done.find(({ step }) => step === 'level2_activated')?.on ?? null
  const data = { residentId, birthMonth, stays, steps, level2Since }
  return {
    event: residentChanged,
    entry: { key: residentId, data, sequence: 1 + done.length, time: eveningOf(on) },
  }
}

export function holderEvent(home: Home, resident: Resident, openings: readonly Opening[], on: Day): Told {
  const { residentId, birthMonth, number } = resident
  const accounts = openings.map(({ on: from, withTeamHelp }, index) => ({
    ...{ accountId: demoId('account', number * 2 + index), kind: 'bank', withTeamHelp, essentialServices: [] },
    open: [{ from, until: null }],
  }))
  const data = {
    ...{ residentId, reaches15On: firstOfMonthAfter(birthMonth, AGE_OF_HOLDERS), accounts },
    stays: [{ hamletCode: home.hamlet.code, from: home.since, until: null }],
  }
  return {
    event: holderChanged,
    entry: { key: residentId, data, sequence: openings.length, time: eveningOf(on) },
  }
}

/** When phones are back in reach of the net. */
export function eveningOf(day: Day): string {
  return `${day}T13:15:00.000Z`
}
