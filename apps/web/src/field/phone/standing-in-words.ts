import type { Standing } from '../../phone/standing.ts'
import { say } from '../../words/field-later.ts'
import { instantInWords } from '../receipts/receipt-in-words.ts'

/** How safe what lies on this phone is. */
export function standingInWords(standing: Standing, now: Date): string[] {
  const { unsent, oldestUnsent, pulledAt, missing, persisted, evicted, lost, left } = standing
  return [
    unsent === 0 ? say('standing.all-sent') : say('standing.unsent', { count: String(unsent) }),
    ...(oldestUnsent === undefined ? [] : [say('phone.oldest', { time: instantInWords(oldestUnsent, now) })]),
    pulledAt === undefined
      ? say(missing === 'not-all' ? 'round.not-all' : 'phone.never-fetched')
      : say('phone.fetched', { time: instantInWords(pulledAt, now) }),
    say(persisted ? 'phone.safe' : 'phone.may-be-cleared'),
    ...(left > 0 ? [say('left.refused', { count: String(left) })] : []),
    ...(evicted ? [say('phone.was-cleared', { count: String(lost) })] : []),
  ]
}
