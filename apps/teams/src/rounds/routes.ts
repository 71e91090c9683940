import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { roundRoutes } from '@lantoa/contracts/teams/rounds.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findTeams } from '../bodies/find.ts'
import { orderCommand } from './commands.ts'
import { NO_SUCH_TEAM, refuseIdle, seenTeam } from './domain.ts'
import { readRound } from './read.ts'
import { roundKey, unordered } from './round.ts'
import { findRounds } from './store.ts'

export function roundHandlers(parts: ServiceParts): Handlers<typeof roundRoutes> {
  const { database, units } = parts
  return {
    orderRound: orderCommand(parts).one,
    async getRound({ params, query: { limit } }, { caller, now }) {
      const place = { tree: units.tree(), today: dayOf(now) }
      const found = (await findTeams(database, [params.teamId], [])).get(params.teamId)
      const team = seenTeam(caller, found, place)
      if (!team) return NO_SUCH_TEAM
      const refusal = refuseIdle(team, place.today)
      if (refusal) return refusal
      const round = (await findRounds(database, [params])).get(roundKey(params)) ?? unordered(params)
      return accept(await readRound(database, { ...round, team }, { ...place, caller, limit }), round.version)
    },
  }
}
