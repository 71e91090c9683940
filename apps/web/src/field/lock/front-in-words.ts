import { dayOf } from '@lantoa/vietnam/days'
import type { LockerFront } from '../../phone/lockers.ts'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field.ts'

/** A locker as one may speak of it in front of its lock; of a lost one first what became of its records. */
export function frontInWords(front: LockerFront, number: number): { title: string; notes: string[] } {
  const day = dayInWords(dayOf(front.madeAt), dayOf(new Date()), language())
  return { title: say('lock.locker', { number: String(number), day }), notes: notesOf(front) }
}

function notesOf({ unsent, lost, begun, emptied, evicted, revoked }: LockerFront): string[] {
  if (revoked && unsent === 0) return [say('revoked.all-sent')]
  if (revoked && !emptied) return [say('revoked.unsent', { count: String(unsent) })]
  const why = emptied ? 'emptied' : 'evicted'
  if (emptied || evicted) return [keptInWords(unsent - lost), begunInWords(begun), lostInWords(why, lost)].flat()
  return unsent === 0 ? [] : [say('standing.unsent', { count: String(unsent) })]
}

/** What can be sent without the key of its locker. */
function keptInWords(kept: number): string[] {
  return kept === 0 ? [] : [say('lock.kept', { count: String(kept) })]
}

/** What was still being written down, and is lost. */
function begunInWords(begun: number): string[] {
  return begun === 0 ? [] : [say('lock.lost-begun', { count: String(begun) })]
}

/** What was lost with a locker that nobody can open any more, and what to do. */
export function lostInWords(why: 'emptied' | 'evicted', lost: number): string {
  const first = lost === 0 ? '' : say('lock.lost', { count: String(lost) })
  return `${first} ${say(why === 'emptied' ? 'lock.emptied' : 'lock.evicted')}`.trim()
}
