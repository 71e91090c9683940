import type { Database } from '@lantoa/chassis/database/database'
import type { getCampaignBoard } from '@lantoa/contracts/reporting/campaign-board.http'
import type { UnitTree } from '@lantoa/units/tree'
import { addDays, type Day } from '@lantoa/vietnam/days'
import type { z } from 'zod'
import { nameUnit } from '../units/find-unit.ts'

const NAMED_MAX = 1000

type Silent = z.output<typeof getCampaignBoard.response>['silent']
type Heard = { unit: string; hasTeam: boolean; lastVisitOn: Day | null }

/** The hamlets beneath a unit from which no visit of the last days has arrived. */
export async function findSilent(
  database: Database,
  tree: UnitTree,
  asked: { unit: string; today: Day; on: Day; days: number },
): Promise<Silent> {
  const since = addDays(asked.on, 1 - asked.days)
  const hamlets = tree.leaves(asked.unit, asked.today)
  const heard = await listHeard(database, hamlets, asked.on)
  const silent = heard
    .filter(({ lastVisitOn }) => lastVisitOn === null || lastVisitOn < since)
    .sort((a, b) => Number(b.hasTeam) - Number(a.hasTeam) || (a.unit < b.unit ? -1 : 1))
  const units = silent.slice(0, NAMED_MAX).flatMap(({ unit: code, ...rest }) => {
    const unit = nameUnit(tree, code, asked.today)
    return unit ? [{ unit, ...rest }] : []
  })
  const teamsOf = (list: readonly Heard[]) => list.filter(({ hasTeam }) => hasTeam).length
  const counts = { hamlets: hamlets.length, count: silent.length }
  const beneath = silentBeneath(tree, asked, heard, new Set(silent.map(({ unit }) => unit)))
  return { since, ...counts, withTeam: teamsOf(heard), silentWithTeam: teamsOf(silent), units, beneath }
}

/** One level down the units that have teams, none of which is heard of. */
function silentBeneath(
  tree: UnitTree,
  { unit, today }: { unit: string; today: Day },
  heard: readonly Heard[],
  silent: ReadonlySet<string>,
): string[] {
  const withTeam = new Set(heard.filter(({ hasTeam }) => hasTeam).map((hamlet) => hamlet.unit))
  return tree.children(unit, today).filter((child) => {
    const served = tree.leaves(child, today).filter((hamlet) => withTeam.has(hamlet))
    return served.length > 0 && served.every((hamlet) => silent.has(hamlet))
  })
}

/** Of each hamlet the day of its last visit, and whether an active team serves it, on a day. */
async function listHeard(database: Database, hamlets: readonly string[], on: Day): Promise<Heard[]> {
  // One step into the index for each hamlet: a year has many days with visits, and only the last matters.
  return database.query<Heard>({
    name: 'list-heard',
    text: `SELECT asked.unit, coalesce(team.amount, 0) > 0 AS "hasTeam", visit.day AS "lastVisitOn"
      FROM unnest($1::text[]) AS asked (unit)
      LEFT JOIN LATERAL (
        SELECT day FROM cell WHERE cell.unit = asked.unit AND measure = 'visits' AND day <= $2::date AND amount > 0
        ORDER BY day DESC LIMIT 1
      ) AS visit ON true
      LEFT JOIN LATERAL (
        SELECT sum(amount) AS amount FROM cell
        WHERE cell.unit = asked.unit AND measure = 'hamlets-with-team' AND day <= $2::date
      ) AS team ON true`,
    values: [hamlets, on],
  })
}
