import type { Day } from '@lantoa/vietnam/days'

/** A thing of any register: the fields that all have. */
export type Thing = Readonly<Record<string, unknown>> & {
  readonly since: Day
  readonly status: string
  readonly states: readonly { readonly status: string; readonly from: Day }[]
  readonly version: number
}
