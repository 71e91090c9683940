import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { codesLeadingTo, holdersOf } from '../bodies/served.ts'
import type { Household } from './home.ts'

/** A home with where it lies. */
export type LyingHome = {
  readonly householdId: Household['householdId']
  readonly hamletCode: string
  /** Since when it lies there, and since when it is a home. */
  readonly from: Day
  readonly since: Day
  /** Whether anything was ever seen of the skills of its people. */
  readonly isObserved: boolean
}

/** The homes that lie in hamlets on a day, also under the code of a closed hamlet that went into one of them; by id. */
export async function listLying(
  source: Database | Tx,
  tree: UnitTree,
  hamletCodes: readonly string[],
  on: Day,
): Promise<LyingHome[]> {
  const homes = await source.query<LyingHome>(
    `SELECT household_id AS "householdId", places #>> '{-1,hamletCode}' AS "hamletCode", places #>> '{-1,from}' AS "from",
            places #>> '{0,from}' AS since, progress_version > 0 AS "isObserved" FROM household
      WHERE places #>> '{-1,hamletCode}' = ANY($1::text[]) AND places #>> '{-1,until}' IS NULL ORDER BY household_id`,
    [codesLeadingTo(tree, hamletCodes)],
  )
  return homes.filter((home) => liesIn(tree, home, hamletCodes, on))
}

/** Whether a place lies on a day in one of the hamlets, under its own code or under that of what went into it. */
export function liesIn(
  tree: UnitTree,
  { hamletCode, from }: { readonly hamletCode: string; readonly from: Day },
  hamletCodes: readonly string[],
  on: Day,
): boolean {
  return holdersOf(tree, hamletCode, from, on).some(({ code }) => hamletCodes.includes(code))
}
