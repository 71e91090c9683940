import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { HouseholdId } from '@lantoa/contracts/ids'
import type { Day } from '@lantoa/vietnam/days'
import { SAME_HOMES } from '../known-homes/find.ts'
import { type HomeVisits, type RoundName, roundKey, type StoredRound } from './round.ts'

/** Rounds by team and week, of those of which anything was said. */
export async function findRounds(
  source: Database | Tx,
  names: readonly RoundName[],
): Promise<Map<string, StoredRound>> {
  const rows = await source.query<StoredRound>(
    `SELECT team_id AS "teamId", iso_week AS "isoWeek", version, household_ids::text[] AS "householdIds",
            interval_days AS "intervalDays"
       FROM round WHERE (team_id, iso_week) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`,
    [names.map(({ teamId }) => teamId), names.map(({ isoWeek }) => isoWeek)],
  )
  return new Map(rows.map((row) => [roundKey(row), row]))
}

/** How often a team visits each home, as it has last said for this week or one before. */
export async function findInterval(source: Database | Tx, { teamId, isoWeek }: RoundName): Promise<number | undefined> {
  const [row] = await source.query<{ days: number }>(
    `SELECT interval_days AS days FROM round
      WHERE team_id = $1 AND iso_week <= $2 AND interval_days IS NOT NULL ORDER BY iso_week DESC LIMIT 1`,
    [teamId, isoWeek],
  )
  return row?.days
}

export function saveRounds(tx: Tx, rounds: readonly (StoredRound & { by: string; at: string })[]): void {
  tx.write(
    `INSERT INTO round (team_id, iso_week, version, household_ids, interval_days, ordered_by, ordered_at)
     SELECT r."teamId", r."isoWeek", r.version, r."householdIds", r."intervalDays", r."by", r.at
       FROM jsonb_to_recordset($1::jsonb) AS r("teamId" uuid, "isoWeek" text, version integer, "householdIds" uuid[],
            "intervalDays" integer, "by" text, at timestamptz)
     ON CONFLICT (team_id, iso_week) DO UPDATE
        SET version = excluded.version, household_ids = excluded.household_ids, interval_days = excluded.interval_days,
            ordered_by = excluded.ordered_by, ordered_at = excluded.ordered_at`,
    [JSON.stringify(rounds)],
  )
}

/**
 * The visits of before a week and the last one within it, of each home that has any. Homes that were merged are one;
 * withdrawn visits were none.
 */
export async function listHomeVisits(
  source: Database | Tx,
  householdIds: readonly string[],
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<Map<HouseholdId, HomeVisits>> {
  const rows = await source.query<HomeVisits>(LIST_HOME_VISITS, [householdIds, from, until])
  return new Map(rows.map((row) => [row.householdId, row]))
}

const LIST_HOME_VISITS = `${SAME_HOMES}
SELECT asked AS "householdId", count(*) FILTER (WHERE outcome = 'refused' AND visited_on < $2::date) AS refusals,
       (array_agg(jsonb_build_object('on', visited_on, 'outcome', outcome) ORDER BY visited_on DESC, visit_id DESC)
         FILTER (WHERE visited_on < $2::date))[1] AS last,
       (array_agg(jsonb_build_object('visitId', visit_id, 'on', visited_on, 'outcome', outcome)
         ORDER BY visited_on DESC, visit_id DESC) FILTER (WHERE visited_on >= $2::date AND visited_on < $3::date))[1] AS visit
  FROM home JOIN visit ON household_id = home.id WHERE withdrawal IS NULL GROUP BY asked`
