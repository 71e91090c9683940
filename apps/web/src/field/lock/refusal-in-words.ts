import { say } from '../../words/field.ts'

const MINUTE_MS = 60_000

type Refused = { why: 'wrong-pin' | 'wait' | 'emptied' | 'evicted'; triesLeft?: number; waitUntil?: string }

/** Why a locker does not open, and what to do. */
export function refusalInWords({ why, triesLeft = 0, waitUntil }: Refused, now: number): string {
  if (why === 'emptied') return say('lock.emptied')
  if (why === 'evicted') return say('lock.evicted')
  const wait = waitUntil === undefined ? '' : say('lock.wait', { minutes: minutesUntil(waitUntil, now) })
  if (why === 'wait') return wait
  return `${say('lock.wrong', { count: String(triesLeft) })} ${wait}`.trim()
}

function minutesUntil(instant: string, now: number): string {
  return String(Math.max(1, Math.ceil((Date.parse(instant) - now) / MINUTE_MS)))
}
