import type { Io } from '../io.ts'
import { count } from './formats.ts'
import { printNote } from './print.ts'

const SHOWN_ROWS = 50
const SHOWN_REASONS = 20
/** As many kinds of reasons as are counted; what comes after them is counted as one. */
const COUNTED_REASONS = 1_000

export type RefusedRow = { readonly at: string; readonly reasons: readonly string[] }

/** What was refused of a file of any length: the first rows, and of the others how many for what. */
export class RefusedRows {
  readonly first: RefusedRow[] = []
  readonly #byReason = new Map<string, number>()
  total = 0

  add({ at, reasons }: RefusedRow): void {
    this.total += 1
    if (this.first.length < SHOWN_ROWS) this.first.push({ at, reasons })
    else for (const reason of reasons) this.#count(withoutValues(reason))
  }

  #count(reason: string): void {
    const known = this.#byReason.has(reason) || this.#byReason.size < COUNTED_REASONS
    const name = known ? reason : 'other reasons'
    this.#byReason.set(name, (this.#byReason.get(name) ?? 0) + 1)
  }

  /** `all`: where the others are named. `word`: what the reasons are, where they are none to refuse a row. */
  print(io: Io, all: string, word = ''): void {
    for (const { at, reasons } of this.first) printNote(io, `${at}: ${word}${reasons.join('; ')}`)
    const rest = this.total - this.first.length
    if (rest === 0) return
    printNote(io, `and ${count(rest)} more, ${all}:`)
    const counted = [...this.#byReason].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN_REASONS)
    for (const [reason, times] of counted) printNote(io, `  ${count(times)} × ${reason}`)
  }
}

/** Names the first rows of a file that were refused; of the rest, which nobody reads one by one, how many for what. */
export function printRefused(io: Io, rows: readonly RefusedRow[]): void {
  const refused = new RefusedRows()
  for (const row of rows) refused.add(row)
  refused.print(io, 'all of them with --json')
}

/** 'parent_code: there is no unit 38' → 'parent_code: there is no unit …' */
function withoutValues(reason: string): string {
  return reason.replaceAll(/"[^"]*"|\d+(?:\.\d+)*/g, '…')
}
