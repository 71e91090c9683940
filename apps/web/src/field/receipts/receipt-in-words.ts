import { dayOf } from '@lantoa/vietnam/days'
import { formatNumber } from '@lantoa/vietnam/numbers'
import type { Receipt } from '../../phone/receipts.ts'
import { dayInWords, timeOf } from '../../words/days.ts'
import { language, say, type Word } from '../../words/field-later.ts'

/** A word and a shape for each state: colour alone says nothing. */
const STATES: Readonly<Record<Receipt['state'], { mark: string; word: Word }>> = {
  saved: { mark: '▢', word: 'receipt.saved' },
  sent: { mark: '▣', word: 'receipt.sent' },
  counted: { mark: '☑', word: 'receipt.counted' },
  'look-again': { mark: '⚠', word: 'receipt.look-again' },
  'let-go': { mark: '✕', word: 'receipt.was-let-go' },
  withdrawn: { mark: '✕', word: 'receipt.was-withdrawn' },
}

/** Homes that were visited, by the week. */
const HOMES_VISITED = 'I-04'
const WEEK = /^\d{4}-W\d{2}$/

type Shown = Pick<Receipt, 'state' | 'sentAt' | 'moved' | 'withdrawing'>

export function stateInWords({ state, sentAt, moved, withdrawing }: Shown): { mark: string; text: string } {
  if (withdrawing) return { mark: STATES.withdrawn.mark, text: say('receipt.withdrawing') }
  const { mark, word } = STATES[state]
  const homes = state === 'counted' ? homesInWords(moved) : undefined
  if (homes !== undefined) return { mark, text: homes }
  const time = state === 'sent' && sentAt !== undefined ? ` ${timeOf(sentAt)}` : ''
  return { mark, text: `${say(word)}${time}` }
}

/** How many homes of the hamlet are visited, as reporting said when it counted the visit; undefined: it said nothing of it. */
function homesInWords(moved: Receipt['moved'] = []): string | undefined {
  const homes = moved.find(({ indicatorId, period }) => indicatorId === HOMES_VISITED && WEEK.test(period))
  const { numerator, without, denominator } = homes ?? {}
  if (numerator === undefined || without === undefined || !denominator) return undefined
  const parts = { now: formatNumber(numerator), all: formatNumber(denominator) }
  if (without === numerator) return say('receipt.counted-before', parts)
  return say('receipt.counted-in', { ...parts, before: formatNumber(without) })
}

/** '2026-03-17T11:40:00Z' → '18:40 thứ Ba, 17/3' */
export function instantInWords(instant: string, now: Date): string {
  return `${timeOf(instant)} ${dayInWords(dayOf(instant), dayOf(now), language())}`
}
