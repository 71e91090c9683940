import { isDeepStrictEqual } from 'node:util'
import type { Target, TargetDraft } from '@lantoa/contracts/reporting/targets.http'
import { addDays, type Day, daysBetween } from '@lantoa/vietnam/days'

/** What a draft says, with its unit found and its last day known. */
export type TargetContent = Pick<
  Target,
  'indicatorId' | 'unit' | 'from' | 'until' | 'value' | 'baseline' | 'legalAct' | 'parentTargetId'
>

/** A target as it is kept: how long it lasts follows from its days. */
export type StoredTarget = Omit<Target, 'length'>

/** Days, both included. */
export type Days = { readonly from: Day; readonly until: Day }

/** 100 days from 15 July 2025 end on 22 October: the first day counts. */
export function lastDayOf(from: Day, length: number): Day {
  return addDays(from, length - 1)
}

export function lengthOf({ from, until }: Days): number {
  return daysBetween(from, until) + 1
}

/** How many of the days have begun, today included. */
export function elapsedOf(days: Days, today: Day): number {
  return Math.min(Math.max(daysBetween(days.from, today) + 1, 0), lengthOf(days))
}

/** The last of the days that has come; before the first of them, today. */
export function lastCome({ until }: Days, today: Day): Day {
  if (today < until) return today
  return until
}

export function notBefore(first: Day, day: Day): Day {
  if (day < first) return first
  return day
}

/** Whether two stretches of days have one in common. */
export function overlaps(a: Days, b: Days): boolean {
  return a.from <= b.until && b.from <= a.until
}

export function viewOf(target: StoredTarget): Target {
  return { ...target, length: lengthOf(target) }
}

export function contentOf(input: TargetDraft, unit: string, until: Day): TargetContent {
  const { indicatorId, from, value, baseline = null, legalAct = null, parentTargetId = null } = input
  return { indicatorId, unit, from, until, value, baseline, legalAct, parentTargetId }
}

export function isSameContent(known: TargetContent, content: TargetContent): boolean {
  const { indicatorId, unit, from, until, value, baseline, legalAct, parentTargetId } = known
  const before = { indicatorId, unit, from, until, value, baseline, legalAct, parentTargetId }
  return isDeepStrictEqual(before, content)
}
