import type { Data } from '@lantoa/sdk'

export type Me = Data<'teams', 'getMe'>
type OwnBody = Me['bodies'][number]

const TEAMS: readonly OwnBody['kind'][] = ['community_team', 'youth_volunteer_team']

/** The teams with which somebody goes from door to door. */
export function teamsOf({ bodies }: Me): OwnBody[] {
  return bodies.filter(({ kind, status }) => TEAMS.includes(kind) && status === 'active')
}
