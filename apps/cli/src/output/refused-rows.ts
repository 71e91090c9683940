import type { Io } from '../io.ts'
import { count } from './formats.ts'
import { printNote } from './print.ts'

const SHOWN_ROWS = 50
const SHOWN_REASONS = 20

export type RefusedRow = { readonly at: string; readonly reasons: readonly string[] }

/** Names the first rows of a file that were refused; of the rest, which nobody reads one by one, how many for what. */
export function printRefused(io: Io, rows: readonly RefusedRow[]): void {
  for (const { at, reasons } of rows.slice(0, SHOWN_ROWS)) printNote(io, `${at}: ${reasons.join('; ')}`)
  const rest = rows.slice(SHOWN_ROWS)
  if (rest.length === 0) return
  printNote(io, `and ${count(rest.length)} more, all of them with --json:`)
  const byReason = Map.groupBy(rest.flatMap(({ reasons }) => reasons).map(withoutValues), (reason) => reason)
  const counted = [...byReason].map(([reason, list]) => ({ reason, times: list.length }))
  for (const { reason, times } of counted.toSorted((a, b) => b.times - a.times).slice(0, SHOWN_REASONS)) {
    printNote(io, `  ${count(times)} × ${reason}`)
  }
}

/** 'parent_code: there is no unit 38' → 'parent_code: there is no unit …' */
function withoutValues(reason: string): string {
  return reason.replaceAll(/"[^"]*"|\d+(?:\.\d+)*/g, '…')
}
