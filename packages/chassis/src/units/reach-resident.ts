import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import type { Caller } from '../http/caller.ts'
import type { Succeeding } from './heirs.ts'
import { reachesHamlet } from './reach-hamlet.ts'

type Stay = { readonly hamletCode: string; readonly from: Day; readonly until: Day | null }

/** Whether a resident lives in the caller's units today, or lived there last. */
export function reachesResident(
  caller: Caller,
  tree: Succeeding,
  { stays }: { readonly stays: readonly Stay[] },
  today: Day,
): boolean {
  const stay = stays.find((one) => includes([one], today)) ?? stays.toSorted(byStart).at(-1)
  return stay !== undefined && reachesHamlet(caller, tree, stay.hamletCode, today)
}

function byStart(a: Stay, b: Stay): number {
  return a.from < b.from ? -1 : 1
}
