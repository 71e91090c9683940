import { dayOf } from '@lantoa/vietnam/days'
import type { LockerFront } from '../../phone/lockers.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field.ts'

/** A locker as one may speak of it in front of its lock; of a lost one first what became of its records. */
export function frontInWords(front: LockerFront, number: number): { title: string; notes: string[] } {
  const day = dayInWords(dayOf(front.madeAt), dayOf(new Date()), language())
  return { title: say('lock.locker', { number: String(number), day }), notes: notesOf(front) }
}

function notesOf({ unsent, emptied, evicted }: LockerFront): string[] {
  if (emptied || evicted) return [lostInWords(emptied ? 'emptied' : 'evicted', unsent)]
  return unsent === 0 ? [] : [say('standing.unsent', { count: String(unsent) })]
}

/** What was lost with a locker that nobody can open any more, and what to do. */
export function lostInWords(why: 'emptied' | 'evicted', unsent: number): string {
  const lost = unsent === 0 ? '' : say('lock.lost', { count: String(unsent) })
  return `${lost} ${say(why === 'emptied' ? 'lock.emptied' : 'lock.evicted')}`.trim()
}
