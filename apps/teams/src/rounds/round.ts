import type { BodyId, HouseholdId } from '@lantoa/contracts/ids'
import type { Outcome } from '@lantoa/contracts/lists'
import type { Round } from '@lantoa/contracts/teams/rounds.http'
import type { Day } from '@lantoa/vietnam/days'
import type { Team } from '../bodies/find.ts'

export type RoundName = { readonly teamId: BodyId; readonly isoWeek: string }

/** What a team has said of a week; version 0: nothing yet. */
export type StoredRound = RoundName & {
  readonly version: number
  readonly householdIds: readonly HouseholdId[]
  /** Null: as in the weeks before. */
  readonly intervalDays: number | null
}

/** A round with the team whose it is. */
export type OwnRound = StoredRound & { readonly team: Team }

/** What visits to a home say for a week. */
export type HomeVisits = {
  readonly householdId: HouseholdId
  /** Both of before the week. */
  readonly refusals: number
  readonly last: { on: Day; outcome: Outcome } | null
  /** The last one within it. */
  readonly visit: Round['homes'][number]['visit'] | null
}

export function roundKey({ teamId, isoWeek }: RoundName): string {
  return `${teamId} ${isoWeek}`
}

/** A week of which nobody has said anything yet. */
export function unordered({ teamId, isoWeek }: RoundName): StoredRound {
  return { teamId, isoWeek, version: 0, householdIds: [], intervalDays: null }
}
