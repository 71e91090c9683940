import type { Data } from '@lantoa/sdk'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { showSpan } from '../show/show-day.ts'

export type ClosingHead = Data<'reporting', 'listClosings'>['items'][number]
export type Closing = Data<'reporting', 'getClosing'>

/** 'từ 1/3 đến 31/3/2026' */
export function spanInWords({ from, until }: Pick<ClosingHead, 'from' | 'until'>, today: Day): string {
  return showSpan({ from, until }, today)
}

/** '15715@2025-07-01' → '15715' */
export function codeOf(ref: string): string {
  return ref.split('@')[0] ?? ref
}

/** Whether it closed this very time of this unit, and not of one above it. */
export function isOf({ unit, from, until }: ClosingHead, code: string, time: { from: Day; until: Day }): boolean {
  return codeOf(unit) === code && from === time.from && until === time.until
}

/** Whether all of a period lies behind: one that runs is not closed. */
export function isOver({ until }: { readonly until: Day }, today: Day): boolean {
  return addDays(until, -1) < today
}
