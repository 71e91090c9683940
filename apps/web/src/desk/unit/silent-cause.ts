import type { Data } from '@lantoa/sdk'

export type HamletDevices = Data<'teams', 'countHamletDevices'>['items'][number]

/** Why nothing comes from a hamlet, as far as the phones of its teams say it. */
export type Cause =
  /** So many records lie on phones, of which the last had contact then. */
  | { readonly why: 'holding'; readonly count: number; readonly contact: string }
  | { readonly why: 'no-contact'; readonly contact: string }
  | { readonly why: 'no-device' }
  /** Phones had contact, and nothing waits on them: nothing was written down. */
  | { readonly why: 'nothing-recorded'; readonly contact: string }

/** As the services count it. */
const SILENT_MS = 48 * 3_600_000

export function silentCause(devices: HamletDevices | undefined, now: number): Cause {
  if (!devices) return { why: 'no-device' }
  const { lastContactAt: contact, pending: count, pendingContactAt } = devices
  if (count > 0) return { why: 'holding', count, contact: pendingContactAt ?? contact }
  return { why: now - Date.parse(contact) > SILENT_MS ? 'no-contact' : 'nothing-recorded', contact }
}
