import { dayOf } from '@lantoa/vietnam/days'
import type { Receipt } from '../../phone/receipts.ts'
import { dayInWords, timeOf } from '../../words/days.ts'
import { language, say, type Word } from '../../words/field.ts'

/** A word and a shape for each state: colour alone says nothing. */
const STATES: Readonly<Record<Receipt['state'], { mark: string; word: Word }>> = {
  saved: { mark: '▢', word: 'receipt.saved' },
  sent: { mark: '▣', word: 'receipt.sent' },
  counted: { mark: '☑', word: 'receipt.counted' },
  'look-again': { mark: '⚠', word: 'receipt.look-again' },
  'let-go': { mark: '✕', word: 'receipt.was-let-go' },
}

const OUTCOMES: Readonly<Record<NonNullable<Receipt['visit']>['outcome'], Word>> = {
  done: 'visited.done',
  partly: 'visited.partly',
  refused: 'visited.refused',
  postponed: 'visited.postponed',
  absent: 'visited.absent',
  moved_away: 'visited.moved-away',
  not_found: 'visited.not-found',
}

export function stateInWords({ state, sentAt }: Pick<Receipt, 'state' | 'sentAt'>): { mark: string; text: string } {
  const { mark, word } = STATES[state]
  const time = state === 'sent' && sentAt !== undefined ? ` ${timeOf(sentAt)}` : ''
  return { mark, text: `${say(word)}${time}` }
}

export function outcomeInWords(outcome: keyof typeof OUTCOMES): string {
  return say(OUTCOMES[outcome])
}

/** '2026-03-17T11:40:00Z' → '18:40 thứ Ba, 17/3' */
export function instantInWords(instant: string, now: Date): string {
  return `${timeOf(instant)} ${dayInWords(dayOf(instant), dayOf(now), language())}`
}
