import type { Day } from '@lantoa/vietnam/days'

/** A thing of any register: the fields that all have. */
export type Thing = Readonly<Record<string, unknown>> & {
  readonly since: Day
  readonly status: string
  readonly states: readonly { readonly status: string; readonly from: Day }[]
  readonly version: number
  /** Units that were split, each with the day from which on it lies elsewhere, oldest first. */
  readonly formerPlaces?: readonly { readonly code: string; readonly on: Day }[]
}

/**
 * A thing without what its table keeps beside it; but for the words that stood in the list it was read from, which are kept
 * with what was sent.
 */
export function stateOf(thing: Thing): Thing {
  const { searchKey: _key, recordedAs, recordedBy: _by, recordedAt: _at, ...state } = thing
  const asWritten = state.asWritten ?? (recordedAs as Fields)?.asWritten
  return asWritten === undefined ? state : { ...state, asWritten }
}

type Fields = Readonly<Record<string, unknown>> | null | undefined

/** What was sent of a thing, with the words that a correction was read from. */
export function withWords<Said>(recordedAs: Said, asWritten: unknown) {
  if (asWritten === undefined) return {}
  const before = (recordedAs as Fields)?.asWritten as Fields
  return { recordedAs: { ...recordedAs, asWritten: { ...before, ...(asWritten as Fields) } } }
}
