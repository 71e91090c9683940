import type { Data } from '@lantoa/sdk'

export type Me = Data<'teams', 'getMe'>
type OwnBody = Me['bodies'][number]

const TEAMS: readonly OwnBody['kind'][] = ['community_team', 'youth_volunteer_team']

/** The teams with which somebody goes from door to door. */
export function teamsOf({ bodies }: Me): OwnBody[] {
  return bodies.filter(({ kind, status }) => TEAMS.includes(kind) && status === 'active')
}

/** With which team, and as whom, she comes to a home of this hamlet; undefined: nobody could be named as the visitor. */
export function visitorIn(me: Me | undefined, hamletCode: string): { teamId: string; visitorId: string } | undefined {
  if (!me?.personId) return undefined
  const teams = teamsOf(me)
  const team = teams.find(({ hamletCodes }) => hamletCodes.includes(hamletCode)) ?? teams[0]
  return team && { teamId: team.bodyId, visitorId: me.personId }
}
