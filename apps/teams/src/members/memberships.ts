import type { Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { listMemberships as listRoute } from '@lantoa/contracts/teams/members.http'
import { personKey, type StoredMembership } from './membership.ts'

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
