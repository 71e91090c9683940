import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Membership } from '@lantoa/contracts/teams/members.http'
import type { StoredMembership } from './domain.ts'

/** Memberships by id, of those that exist. */
export async function findMemberships(
  source: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, StoredMembership>> {
  const rows = await source.query<MembershipRow>(
    `SELECT ${MEMBERSHIP_COLUMNS} FROM membership WHERE membership_id = ANY($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map((row) => [row.membershipId, asStored(row)]))
}

/** Every membership of persons in bodies, by body and person; the bodies' locks keep it true until the commit. */
export async function findMembershipsOf(
  tx: Tx,
  pairs: readonly { bodyId: string; personId: string }[],
): Promise<Map<string, StoredMembership[]>> {
  const rows = await tx.query<MembershipRow>(
    `SELECT ${MEMBERSHIP_COLUMNS} FROM membership
      WHERE (body_id, person_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [pairs.map(({ bodyId }) => bodyId), pairs.map(({ personId }) => personId)],
  )
  return Map.groupBy(rows.map(asStored), ({ membership }) => personKey(membership))
}

export function personKey({ bodyId, personId }: { bodyId: string; personId: string }): string {
  return `${bodyId} ${personId}`
}

export async function insertMemberships(tx: Tx, memberships: readonly StoredMembership[]): Promise<void> {
  if (memberships.length === 0) return
  await tx.query(
    `INSERT INTO membership (membership_id, version, body_id, person_id, role, from_on, affiliations, ambassador, joined_as)
     SELECT m."membershipId", m.version, m."bodyId", m."personId", m.role, m."from", m.affiliations, m.ambassador, m."joinedAs"
       FROM jsonb_to_recordset($1::jsonb) AS m("membershipId" uuid, version integer, "bodyId" uuid, "personId" uuid,
            role text, "from" date, affiliations text[], ambassador boolean, "joinedAs" jsonb)`,
    [JSON.stringify(memberships.map(({ membership, ...rest }) => ({ ...membership, ...rest })))],
  )
}

export async function updateMemberships(tx: Tx, memberships: readonly StoredMembership[]): Promise<void> {
  if (memberships.length === 0) return
  await tx.query(
    `UPDATE membership SET version = m.version, role = m.role, until_on = m.until, affiliations = m.affiliations,
            ambassador = m.ambassador
       FROM jsonb_to_recordset($1::jsonb) AS m("membershipId" uuid, version integer, role text, until date,
            affiliations text[], ambassador boolean)
      WHERE membership_id = m."membershipId"`,
    [JSON.stringify(memberships.map(({ membership, version }) => ({ ...membership, version })))],
  )
}

/** Memberships of a body in the order they began, from a place on; one more than the limit where there are more. */
export async function listMemberships(
  database: Database,
  bodyId: string,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<Membership[]> {
  const [day, id] = page.after ?? ['0001-01-01', '00000000-0000-0000-0000-000000000000']
  const rows = await database.query<MembershipRow>(
    `SELECT ${MEMBERSHIP_COLUMNS} FROM membership
      WHERE body_id = $1 AND (from_on, membership_id) > ($2::date, $3::uuid)
      ORDER BY from_on, membership_id LIMIT $4`,
    [bodyId, day, id, page.limit + 1],
  )
  return rows.map((row) => asStored(row).membership)
}

const MEMBERSHIP_COLUMNS = `membership_id AS "membershipId", version, body_id AS "bodyId", person_id AS "personId", role,
  from_on AS "from", until_on AS until, affiliations, ambassador, joined_as AS "joinedAs"`

type MembershipRow = Membership & Omit<StoredMembership, 'membership'>

function asStored({ version, joinedAs, ...membership }: MembershipRow): StoredMembership {
  return { membership, version, joinedAs }
}
