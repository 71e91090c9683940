import type { Data } from '@lantoa/sdk'
import { say, type Word } from '../../words/words.ts'
import type { DevicesAsked } from './address.ts'

export type Device = Data<'teams', 'listDevices'>['items'][number]
export type Reason = NonNullable<Device['revocation']>['reason']

/** Which devices are shown. */
export const ONLY: readonly (readonly [only: DevicesAsked['only'], word: Word])[] = [
  [undefined, 'devices.all'],
  ['silent', 'devices.silent'],
  ['pending', 'devices.pending'],
  ['revoked', 'devices.revoked'],
]

/** Names of phones repeat; by team and name they are told apart. */
export function teamNames({ bodies }: Device): string {
  return bodies.map(({ name, unitCode }) => name ?? unitCode).join(', ') || say('device.no-team')
}

export const REASONS: Readonly<Record<Reason, Word>> = {
  lost: 'device.lost',
  stolen: 'device.stolen',
  left_team: 'device.left-team',
  handed_on: 'device.handed-on',
  other: 'device.other',
}
