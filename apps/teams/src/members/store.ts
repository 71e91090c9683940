import type { Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import {
  listMemberships as listRoute,
  type Membership,
  type MembershipRecord,
} from '@lantoa/contracts/teams/members.http'

/** A membership as it is kept; `joinedAs` is how it was first sent. */
export type StoredMembership = Omit<Membership, 'ambassadorDays'> &
  Required<Pick<Membership, 'ambassadorDays'>> & { version: number; joinedAs: MembershipRecord }

export const membership = table<StoredMembership>('membership', {
  ...{ membershipId: 'uuid key', version: 'integer', bodyId: 'uuid', personId: 'uuid', role: 'text' },
  ...{ from: 'date as from_on', until: 'date as until_on', affiliations: 'text[]', ambassador: 'boolean' },
  ...{ ambassadorDays: 'jsonb', joinedAs: 'jsonb' },
})

/** Memberships of a body in the order they began. */
export const listMemberships = listOf(membership, listRoute)

/** Every membership of persons in bodies, by body and person; the bodies' locks keep it true until the commit. */
export async function findMembershipsOf(
  tx: Tx,
  pairs: readonly { bodyId: string; personId: string }[],
): Promise<Map<string, StoredMembership[]>> {
  const rows = await tx.query<StoredMembership>(
    `SELECT ${membership.select} FROM membership
      WHERE (body_id, person_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [pairs.map(({ bodyId }) => bodyId), pairs.map(({ personId }) => personId)],
  )
  return Map.groupBy(rows, personKey)
}

export function personKey({ bodyId, personId }: { bodyId: string; personId: string }): string {
  return `${bodyId} ${personId}`
}
