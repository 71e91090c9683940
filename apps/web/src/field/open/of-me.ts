import { type Me, teamsOf } from '../../phone/me.ts'

/** With which team, and as whom, she comes to a home of this hamlet; undefined: nobody could be named as the visitor. */
export function visitorIn(me: Me | undefined, hamletCode: string): { teamId: string; visitorId: string } | undefined {
  if (!me?.personId) return undefined
  const teams = teamsOf(me)
  const team = teams.find(({ hamletCodes }) => hamletCodes.includes(hamletCode)) ?? teams[0]
  return team && { teamId: team.bodyId, visitorId: me.personId }
}
