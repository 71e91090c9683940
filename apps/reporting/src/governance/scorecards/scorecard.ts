import { isDeepStrictEqual } from 'node:util'
import type { Scorecard, ScorecardDraft } from '@lantoa/contracts/reporting/scorecards.http'
import { parseUnitRef } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

/** What a draft says, with its unit found. */
export type ScorecardContent = ScorecardDraft

export type Component = Scorecard['groups'][number]['components'][number]

export function contentOf(input: ScorecardDraft, unit: string): ScorecardContent {
  const { code, year, name, issuer, level, verified, note, decimals, points, groups } = input
  return { unit, code, year, name, issuer, level, verified, note, decimals, points, groups }
}

/** Whether a draft says what a scorecard is, without a look at whether it still makes sense. */
export function isSaid(known: Scorecard, input: ScorecardDraft): boolean {
  return isDeepStrictEqual(contentOf(known, known.unit), contentOf(input, parseUnitRef(input.unit)?.code ?? input.unit))
}

export function componentsOf({ groups }: Pick<Scorecard, 'groups'>): Component[] {
  return groups.flatMap(({ components }) => components)
}

/** The group of each component, in their order. */
export function groupIdsOf({ groups }: Pick<Scorecard, 'groups'>): string[] {
  return groups.flatMap(({ groupId, components }) => components.map(() => groupId))
}

export function lastDayOf({ year }: Pick<Scorecard, 'year'>): Day {
  return `${year}-12-31`
}

/** Whether a day lies in the year of a scorecard, and has come. */
export function isScoredOn({ year }: Pick<Scorecard, 'year'>, on: Day, today: Day): boolean {
  return on >= `${year}-01-01` && on <= `${year}-12-31` && on <= today
}

/** The last day of the year of a scorecard, while it lasts today; before it begins no day at all is scored. */
export function lastScorableDay(scorecard: Pick<Scorecard, 'year'>, today: Day): Day {
  if (today < lastDayOf(scorecard)) return today
  return lastDayOf(scorecard)
}
