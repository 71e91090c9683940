import type { Data } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { showDay, showInstant, showNumber } from '../output/formats.ts'
import { printFacts } from '../output/print.ts'
import { showSpan } from './indicators.ts'

export type ClosingHead = Data<'reporting', 'listClosings'>['items'][number]

export function printClosing(io: Io, closing: ClosingHead): void {
  const { closingId, unit, period, closedBy, closedAt, valueCount, link } = closing
  printFacts(io, [
    ['closing', closingId],
    ['unit', unit],
    ['period', `${period} (${showSpan(closing)})`],
    ['values', showNumber(valueCount)],
    ['closed', `${showInstant(closedAt)} by ${closedBy}`],
    ['position', showNumber(link.position)],
    ['hash', link.hash],
    ['signed', `with key ${link.keyId}`],
  ])
}

/** Whether the period of a value is closed, and as what if it is another value by now. */
export function showClosed(closed: { value: number | null; restated: boolean } | undefined): string {
  if (!closed) return ''
  if (!closed.restated) return 'closed'
  return closed.value === null ? 'closed without data' : `closed as ${showNumber(closed.value)}`
}

/** '120', '−3', '+3'; nothing where there is no number. */
export function showDifference(value: number | null | undefined): string {
  if (value === null || value === undefined) return ''
  return value > 0 ? `+${showNumber(value)}` : showNumber(value)
}

/** A day, or that it was before all that was closed. */
export function showSince(day: string | null): string {
  return day === null ? 'before' : showDay(day)
}
