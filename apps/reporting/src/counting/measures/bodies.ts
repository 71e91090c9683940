import { type BodyState, bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { intersect, union } from '@lantoa/units/intervals'
import { daysIn, distinctStock, type Stretch } from './measure.ts'
import { source } from './source.ts'

export const bodySource = source(bodyChanged, [
  distinctStock('teams', 'body', 'tổ công nghệ số cộng đồng đang hoạt động', (body: BodyState) =>
    isCommunityTeam(body) ? servedBy(body).map((unit) => ({ unit, days: union(body.active), key: body.bodyId })) : [],
  ),
  distinctStock('team-members', 'person', 'thành viên tổ hoặc đội, mỗi người một lần', (body: BodyState) =>
    isTeam(body)
      ? servedBy(body).flatMap((unit) =>
          body.members.map((member) => ({ unit, days: union([member]), key: member.personId })),
        )
      : [],
  ),
  distinctStock('ambassadors', 'person', 'đại sứ số trong tổ hoặc đội, mỗi người một lần', (body: BodyState) =>
    isTeam(body)
      ? servedBy(body).flatMap((unit) =>
          body.members.map((member) => ({ unit, days: daysAsAmbassador(member), key: member.personId })),
        )
      : [],
  ),
  distinctStock('hamlets-with-team', 'hamlet', 'thôn có tổ đang hoạt động', (body: BodyState) =>
    isCommunityTeam(body) ? hamletsOf(body).map((stretch) => ({ ...stretch, key: stretch.unit })) : [],
  ),
])

function isCommunityTeam({ kind }: BodyState): boolean {
  return kind === 'community_team'
}

/** Committees and support groups steer; they are no teams. */
function isTeam(body: BodyState): boolean {
  return isCommunityTeam(body) || body.kind === 'youth_volunteer_team'
}

/** Within the membership: whoever leaves is no ambassador any more. */
function daysAsAmbassador({ from, until, ambassador, ambassadorDays }: BodyState['members'][number]) {
  const member = union([{ from, until }])
  return ambassadorDays ? intersect(member, ambassadorDays) : ambassador ? member : []
}

/** A team counts in each hamlet it serves; one that serves a commune as a whole counts in the commune. */
function servedBy({ hamletCodes, unitCode }: BodyState): string[] {
  return hamletCodes.length > 0 ? [...new Set(hamletCodes)] : [unitCode]
}

/**
 * The hamlets of a team on its days at work: a closed one counts no longer, what took its place does, so that no more
 * hamlets have a team than there are. Teams told of before say only which they were set up for.
 */
function hamletsOf({ serves, hamletCodes, active }: BodyState): Stretch[] {
  if (serves) return daysIn(serves, active)
  return [...new Set(hamletCodes)].map((unit) => ({ unit, days: union(active) }))
}
