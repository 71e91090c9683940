import type { BodyState } from '@lantoa/contracts/teams/bodies.events'
import { union } from '@lantoa/units/intervals'
import { distinctStock } from './measure.ts'

export const bodyMeasures = [
  distinctStock('teams', 'body', (body: BodyState) =>
    isCommunityTeam(body) ? servedBy(body).map((unit) => ({ unit, days: union(body.active), key: body.bodyId })) : [],
  ),
  distinctStock('team-members', 'person', (body: BodyState) =>
    isTeam(body)
      ? servedBy(body).flatMap((unit) =>
          body.members.map((member) => ({ unit, days: union([member]), key: member.personId })),
        )
      : [],
  ),
  distinctStock('hamlets-with-team', 'hamlet', (body: BodyState) =>
    isCommunityTeam(body)
      ? [...new Set(body.hamletCodes)].map((unit) => ({ unit, days: union(body.active), key: unit }))
      : [],
  ),
] as const

function isCommunityTeam({ kind }: BodyState): boolean {
  return kind === 'community_team'
}

/** Committees and support groups steer; they are no teams. */
function isTeam(body: BodyState): boolean {
  return isCommunityTeam(body) || body.kind === 'youth_volunteer_team'
}

/** A team counts in each hamlet it serves; one that serves a commune as a whole counts in the commune. */
function servedBy({ hamletCodes, unitCode }: BodyState): string[] {
  return hamletCodes.length > 0 ? [...new Set(hamletCodes)] : [unitCode]
}
