import type { Code, Data, Lantoa } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import type { OwnSentences } from '../act/sentences.ts'

type Person = Pick<Data<'identity', 'getResident'>, 'residentId' | 'name'>
export type Seen = Data<'identity', 'getChecklist'>['apps'][number]
/** Somebody of a home, and an app on a device of theirs; null: none was recorded. */
export type Row = { readonly person: Person; readonly seen: Seen | null }

export const DEVICES: Readonly<Record<Seen['device'], Word>> = {
  smartphone: 'apps.smartphone',
  keypad_phone: 'apps.keypad-phone',
  tablet: 'apps.tablet',
  computer: 'apps.computer',
  smart_tv: 'apps.smart-tv',
}
export const STATUSES: Readonly<Record<Seen['status'], Word>> = {
  installed: 'apps.installed',
  removed: 'apps.removed',
  impossible: 'apps.impossible',
}
const EVERYWHERE = [
  { code: 'vneid', name: 'VNeID' },
  { code: 'vssid', name: 'VssID' },
] as const

export type Offered = { readonly code: string; readonly name: string; readonly provincial: boolean }

/** The citizen apps of the province, as the catalogue has them, and those of the whole country. */
export function appsFor(me: Pick<Data<'teams', 'getMe'>, 'citizenApps'> | undefined): readonly Offered[] {
  const ofProvince = me?.citizenApps ?? []
  return [
    ...ofProvince.map((one) => ({ ...one, provincial: true })),
    ...EVERYWHERE.map((one) => ({ ...one, provincial: false })),
  ]
}

/** What may be recorded of somebody: what is offered, and what was recorded before, as of a province where they lived. */
export function choicesOf(
  apps: readonly Offered[],
  seen: Pick<Seen, 'app'> | null,
): readonly [code: string, name: string][] {
  const offered = apps.map(({ code, name }): [string, string] => [code, name])
  return seen && apps.every(({ code }) => code !== seen.app) ? [...offered, [seen.app, seen.app]] : offered
}

/** Everybody who lives in a home, with what is on which device; each of them is a line in the log of reads. */
export async function gatherApps(
  { identity }: Pick<Lantoa, 'identity'>,
  householdId: string,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  const people = await Array.fromAsync(identity.listResidents.all({ query: { householdId, limit: 100 }, signal }))
  const here = people.filter(({ leftOn }) => leftOn === null)
  const checklists = await Promise.all(
    here.map(({ residentId }) => identity.getChecklist({ params: { residentId }, signal }).orThrow()),
  )
  return here.flatMap((person, index): Row[] => {
    const apps = checklists[index]?.apps ?? []
    return apps.length === 0 ? [{ person, seen: null }] : apps.map((seen) => ({ person, seen }))
  })
}

export const APP_SENTENCES: OwnSentences<Code<'identity', 'recordApp'>> = {
  'before-last-change': ['refused.app.before', 'mend'],
  'day-in-future': ['refused.appointment.future', 'mend'],
  'processing-restricted': ['refused.appointment.restricted', 'leave'],
}
