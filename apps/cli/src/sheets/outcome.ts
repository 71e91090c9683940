import type { Problem } from '@lantoa/sdk'
import type { Item } from '@lantoa/sheets/read-row'
import type { Sheet } from '@lantoa/sheets/sheet'
import type { RefusedRow } from '../output/refused-rows.ts'
import type { Refused } from './refused-file.ts'

/** What became of the rows of a chunk. */
export type Outcome = {
  taken: number
  /** Of those taken: rows of an export that say what is recorded, and those that corrected it. */
  unchanged: number
  corrected: number
  /** Of a dry run: people of homes that are not there yet, whose personal numbers were not looked up. */
  partly: number
  /** Of those taken: what the service noticed about them. */
  warned: RefusedRow[]
  refused: Refused[]
  stoppedBy?: Problem
}

export function noOutcome(): Outcome {
  return { taken: 0, unchanged: 0, corrected: 0, partly: 0, warned: [], refused: [] }
}

/** Keeps the warnings of an answer, and what its sheet notices of it, if there are any. */
export function takeWarnings({ noticed }: Sheet, outcome: Outcome, at: string, taken: Item): void {
  const { warnings } = taken
  const reasons = [...(Array.isArray(warnings) ? warnings.map(String) : []), ...(noticed?.(taken) ?? [])]
  if (reasons.length > 0) outcome.warned.push({ at, reasons })
}
