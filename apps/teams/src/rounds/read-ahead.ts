import type { Database } from '@lantoa/chassis/database/database'
import { getRound, type Round } from '@lantoa/contracts/teams/rounds.http'
import { addDays, isoWeekOf } from '@lantoa/vietnam/days'
import type { Team } from '../bodies/find.ts'
import { refuseIdle, seenTeam } from './domain.ts'
import { readRound } from './read.ts'
import { roundKey, unordered } from './round.ts'
import { findRounds } from './store.ts'
import type { Reader } from './view.ts'

/** The last one, of which sheets are still typed in; and as many as begin before a phone drops for want of contact what it has. */
const WEEKS = [-1, 0, 1, 2]
const { limit } = getRound.query.parse({})

/** The rounds that a phone carries along: those that its person could ask for one by one. */
export async function readAhead(
  database: Database,
  bodies: readonly Team[],
  place: Omit<Reader, 'limit'>,
): Promise<Round[]> {
  const { caller, today } = place
  const weeks = WEEKS.map((ahead) => isoWeekOf(addDays(today, 7 * ahead)))
  const teams = bodies.filter((body) => seenTeam(caller, body, place) && !refuseIdle(body, today))
  const names = teams.flatMap((team) => weeks.map((isoWeek) => ({ team, teamId: team.bodyId, isoWeek })))
  const ordered = await findRounds(database, names)
  return Promise.all(
    names.map(({ team, ...name }) => {
      const round = ordered.get(roundKey(name)) ?? unordered(name)
      return readRound(database, { ...round, team }, { ...place, limit })
    }),
  )
}
