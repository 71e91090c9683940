import { say } from '../../words/field.ts'
import { lostInWords } from './front-in-words.ts'

const MINUTE_MS = 60_000
/** From here on it is said what goes with the last try. */
const LAST_TRIES = 3

type Refused = { why: 'wrong-pin' | 'wait' | 'emptied' | 'evicted'; triesLeft?: number; waitUntil?: string }

/** Why a locker with so many unsent records does not open, and what to do. */
export function refusalInWords({ why, triesLeft = 0, waitUntil }: Refused, unsent: number, now: number): string {
  if (why === 'emptied' || why === 'evicted') return lostInWords(why, unsent)
  const wrong = why === 'wait' ? [] : [say('lock.wrong', { count: String(triesLeft) })]
  const warning = unsent > 0 && triesLeft <= LAST_TRIES ? [say('lock.last-tries', { count: String(unsent) })] : []
  const wait = waitUntil === undefined ? [] : [say('lock.wait', { minutes: minutesUntil(waitUntil, now) })]
  return [...wrong, ...warning, ...wait].join(' ')
}

function minutesUntil(instant: string, now: number): string {
  return String(Math.max(1, Math.ceil((Date.parse(instant) - now) / MINUTE_MS)))
}
