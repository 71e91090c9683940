import { isDeepStrictEqual } from 'node:util'
import type { Household, HouseholdAddress } from '@lantoa/contracts/identity/households.http'
import type { Resident } from '@lantoa/contracts/identity/residents.http'
import { Device } from '@lantoa/contracts/lists'

/** What is merged one by one: fields, and of devices each by itself. */
export type Facts = Readonly<Record<string, unknown>>
type Edited = { readonly saw: unknown; readonly says: unknown }
export type FactEdit = Edited & { readonly field: string }

type Home = Pick<Household, 'devices' | 'language'> & { readonly address: HouseholdAddress }
type Person = Pick<Resident, 'name' | 'birth' | 'sex' | 'phone'>

export function homeFacts({ address, devices, language }: Home): Facts {
  const has = Device.options.map((device) => [`devices.${device}`, devices.includes(device)])
  return { number: address.number, lane: address.lane, language, ...Object.fromEntries(has) }
}

/** The same back again; devices keep their order. */
export function homeWith(known: Home, facts: Facts): Home {
  const isThere = (device: string) => facts[`devices.${device}`] === true
  const added = Device.options.filter((device) => !known.devices.includes(device))
  const { number, lane, language } = facts as { number: string; lane: string; language: string | null }
  return { address: { number, lane }, devices: [...known.devices, ...added].filter(isThere), language }
}

export function personFacts({ name, birth, sex, phone }: Person): Facts {
  return { name, birth, sex, phone }
}

/** What a correction of a field says of facts; nothing where it leaves all as it saw it. */
export function factsOf(field: string, { saw, says }: Edited): FactEdit[] {
  const edits = Array.isArray(saw) && Array.isArray(says) ? listEdits(field, saw, says) : [{ field, saw, says }]
  return edits.filter((edit) => !isDeepStrictEqual(edit.saw, edit.says))
}

function listEdits(field: string, saw: readonly unknown[], says: readonly unknown[]): FactEdit[] {
  return [...new Set([...saw, ...says])].map((entry) => ({
    ...{ field: `${field}.${entry}`, saw: saw.includes(entry), says: says.includes(entry) },
  }))
}

/** What led from some facts to others. */
export function editsBetween(before: Facts, after: Facts): FactEdit[] {
  return Object.keys(after)
    .map((field) => ({ field, saw: before[field], says: after[field] }))
    .filter(({ saw, says }) => !isDeepStrictEqual(saw, says))
}
