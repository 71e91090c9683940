import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Membership } from '@lantoa/contracts/teams/members.http'
import type { Interval } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import { membership } from './memberships.ts'

export type PresentMember = Pick<
  Membership,
  'bodyId' | 'personId' | 'role' | 'membershipId' | 'from' | 'until' | 'ambassador' | 'ambassadorDays'
>

const PRESENT = 'from_on <= $3::date AND (until_on IS NULL OR $3::date < until_on)'

/** Who belongs on a day to the bodies of a person and to a team: the person too, in the order in which they joined. */
export async function listColleagues(
  source: Database | Tx,
  { personId, teamId }: { readonly personId: string | undefined; readonly teamId: string | undefined },
  on: Day,
): Promise<PresentMember[]> {
  return source.query<PresentMember>(
    `SELECT ${membership.select} FROM membership
      WHERE body_id = ANY(ARRAY(SELECT body_id FROM membership WHERE person_id = $1::uuid AND ${PRESENT}) || $2::uuid)
        AND ${PRESENT} ORDER BY body_id, from_on, membership_id`,
    [personId ?? null, teamId ?? null, on],
  )
}

/** Who belongs to bodies on a day. */
export async function listPresent(
  source: Database | Tx,
  bodyIds: readonly string[],
  on: Day,
): Promise<PresentMember[]> {
  return source.query<PresentMember>(
    `SELECT body_id AS "bodyId", person_id AS "personId", role FROM membership
      WHERE body_id = ANY($1::uuid[]) AND from_on <= $2::date AND (until_on IS NULL OR $2::date < until_on)
      ORDER BY body_id, from_on, membership_id`,
    [bodyIds, on],
  )
}

/** When people belonged to any body. */
export async function findStretches(source: Database | Tx, personIds: readonly string[]) {
  if (personIds.length === 0) return new Map<string, Interval[]>()
  const rows = await source.query<Interval & { personId: string }>({
    name: 'find-stretches-of-members',
    text: `SELECT person_id AS "personId", from_on AS "from", until_on AS until FROM membership
            WHERE person_id = ANY($1::uuid[])`,
    values: [personIds],
  })
  return Map.groupBy(rows, ({ personId }) => personId)
}
