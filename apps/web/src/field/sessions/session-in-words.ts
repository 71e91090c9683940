import type { Session } from '../../phone/kinds/session.ts'
import { say, type Word } from '../../words/field-later.ts'
import { instantInWords } from '../receipts/receipt-in-words.ts'

const STATES: Readonly<Record<Session['status'], Word>> = {
  planned: 'session.planned',
  held: 'session.held',
  postponed: 'session.postponed',
  cancelled: 'session.cancelled',
}

/** When and where it is, and how far it got. */
export function sessionInWords({ startsAt, place, unitCode, status }: Session, now: Date): string {
  return [instantInWords(startsAt, now), place || unitCode, say(STATES[status])].join(' · ')
}

/** Whether somebody may be written down there: of the day itself the clock of the hall is right. */
export function isOpen({ status, headcounts, day }: Session, today: string): boolean {
  return (status === 'planned' || status === 'held') && headcounts.length === 0 && day <= today
}
