import type { Day } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../../phone/kinds/kind.ts'
import type { Me } from '../../../phone/me.ts'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import type { Word } from '../../../words/field-later.ts'
import type { Choice } from '../../ask/choice.ts'

type AppRecord = RecordOf<'app'>
type Device = AppRecord['device']
export type AppStatus = AppRecord['body']['status']

export type OfferedApp = { readonly code: string; readonly name: string; readonly provincial: boolean }

const EVERYWHERE: readonly OfferedApp[] = [
  { code: 'vneid', name: 'VNeID', provincial: false },
  { code: 'vssid', name: 'VssID', provincial: false },
]

/** The citizen apps of the province, as the catalogue has them, and those of the whole country. */
export function appsFor(me: Pick<Me, 'citizenApps'> | undefined): readonly OfferedApp[] {
  return [...(me?.citizenApps ?? []).map((one) => ({ ...one, provincial: true })), ...EVERYWHERE]
}

export type AppAnswers = { device?: Device; status?: AppStatus; day?: Day }
export type AppQuestion = keyof AppAnswers
export const APP_PATH: readonly AppQuestion[] = ['device', 'status', 'day']

export const DEVICES: readonly Choice<Device>[] = [
  { value: 'smartphone', word: 'device.smartphone' },
  { value: 'tablet', word: 'device.tablet' },
  { value: 'computer', word: 'device.computer' },
]

export const STATUSES: readonly Choice<AppStatus>[] = [
  { value: 'installed', word: 'app.installed' },
  { value: 'removed', word: 'app.removed' },
  { value: 'impossible', word: 'app.impossible' },
]

/** What was recorded before of an app, in words: of each device what was seen last. */
export function seenOf(code: string, seen: PersonFacts['apps']) {
  return seen
    .filter(({ app }) => app === code)
    .flatMap(({ device, status, on }) => {
      const [where, how] = [wordOf(DEVICES, device), wordOf(STATUSES, status)]
      return where && how ? [{ device: where, word: how, on }] : []
    })
}

function wordOf<Value extends string>(choices: readonly Choice<Value>[], value: string): Word | undefined {
  return choices.find((one) => one.value === value)?.word
}

export const TITLES: Readonly<Record<AppQuestion, Word>> = {
  device: 'app.device',
  status: 'app.status',
  day: 'app.day',
}

/** Undefined while something is open. */
export function appOf(
  { device, status, day }: AppAnswers,
  { code, provincial }: OfferedApp,
  of: Pick<AppRecord, 'id' | 'householdId' | 'residentId'>,
): AppRecord | undefined {
  if (device === undefined || status === undefined || day === undefined) return undefined
  return { kind: 'app', ...of, app: code, device, body: { status, on: day, provincial } }
}
