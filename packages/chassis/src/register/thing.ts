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

/** A thing without what its table keeps beside it. */
export function stateOf(thing: Thing): Thing {
  const { searchKey: _key, recordedAs: _as, recordedBy: _by, recordedAt: _at, ...state } = thing
  return state
}
