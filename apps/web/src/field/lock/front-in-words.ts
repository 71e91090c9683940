import { dayOf } from '@lantoa/vietnam/days'
import type { LockerFront } from '../../phone/lockers.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field.ts'

/** A locker as one may speak of it in front of its lock. */
export function frontInWords(front: LockerFront, number: number): { title: string; notes: string[] } {
  const day = dayInWords(dayOf(front.madeAt), dayOf(new Date()), language())
  const unsent = front.unsent === 0 ? [] : [say('standing.unsent', { count: String(front.unsent) })]
  const state = front.emptied ? [say('lock.emptied')] : front.evicted ? [say('lock.evicted')] : []
  return { title: say('lock.locker', { number: String(number), day }), notes: [...unsent, ...state] }
}
