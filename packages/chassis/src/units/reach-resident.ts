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
  const hamletCode = hamletOf({ stays }, today)
  return hamletCode !== undefined && reachesHamlet(caller, tree, hamletCode, today)
}

/** Where a resident lives today, or lived last. */
export function hamletOf({ stays }: { readonly stays: readonly Stay[] }, today: Day): string | undefined {
  const stay = stays.find((one) => includes([one], today)) ?? stays.toSorted(byStart).at(-1)
  return stay?.hamletCode
}

function byStart(a: Stay, b: Stay): number {
  return a.from < b.from ? -1 : 1
}
