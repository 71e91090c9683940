import type { Problem } from '@lantoa/sdk'
import type { Fields, Item } from '@lantoa/sheets/read-row'
import type { Word } from '../../../words/words.ts'
import type { Correction, Judged } from './edited.ts'

/** `version`: the row is of an export; `correction`: what a try found edited in it. */
export type ToSend = {
  readonly row: number
  readonly item: Item
  readonly fields: Fields
  readonly version?: number | undefined
  readonly correction?: Correction | undefined
}
/** What became of a row: recorded or corrected, or what a try says of it, or what the service has against it. */
export type Answer = 'taken' | Judged | Problem
/** By the number of the row. */
export type Answers = ReadonlyMap<number, Answer>
/** What becomes of rows that are taken, where that is not plain. By the number of the row. */
export type Remarks = ReadonlyMap<number, Word>
export type Answered = { readonly line: ToSend; readonly answer: Answer; readonly remark?: Word | undefined }

/** The correction that a try found in a row. */
export function correctionIn(answer: Answer | undefined): Correction | undefined {
  return typeof answer === 'object' && 'edits' in answer ? answer : undefined
}

export function isProblem(answer: Answer): answer is Problem {
  return typeof answer === 'object' && 'code' in answer
}

/** What says nothing about a row, by its status: it can be sent again as it is. Without one no answer came. */
const PASSING: readonly number[] = [0, 401, 408, 429]

/** Whether it says nothing about its row. */
export function isPassing(answer: Answer): answer is Problem {
  if (!isProblem(answer)) return false
  const { status, code } = answer
  return PASSING.includes(status) || status >= 500 || code === 'login-failed'
}
