import type { Tx } from '@lantoa/chassis/database/database'
import type { Erasure } from '@lantoa/chassis/outbox/erasure'
import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

/** A state as it arrived; null: erased, and with which others. */
export type Arrival<State> = { id: string; sequence: number; state: State | null; erasure?: Erasure | undefined }

/**
 * Takes over states that are newer than what is known, and those of the same version where what is kept differs from
 * them: so reading the topic again heals. Answers the ids that changed, and what those were merged into before.
 */
export async function upsertHouseholds(
  tx: Tx,
  households: readonly Arrival<HouseholdState>[],
): Promise<{ id: string; formerHeir: string | null }[]> {
  if (households.length === 0) return []
  return tx.query(
    `INSERT INTO household (household_id, sequence, status, places, merged_into)
     SELECT DISTINCT ON (h.id) h.id, h.sequence, coalesce(h.state->>'status', 'closed'),
            coalesce(h.state->'places', '[]'), (h.state->>'mergedInto')::uuid
       FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, sequence integer, state jsonb)
      ORDER BY h.id, h.sequence DESC
     ON CONFLICT (household_id) DO UPDATE
        SET sequence = excluded.sequence, status = excluded.status, places = excluded.places,
            merged_into = excluded.merged_into
      WHERE household.sequence < excluded.sequence OR household.sequence = excluded.sequence
        AND (household.status, household.places, household.merged_into)
          IS DISTINCT FROM (excluded.status, excluded.places, excluded.merged_into)
     RETURNING household_id AS id, old.merged_into AS "formerHeir"`,
    [JSON.stringify(households)],
  )
}

/**
 * The same for residents; answers the households that those who changed, or who stand for them, live or lived in; for
 * whom somebody else stands from now on, or did; and who was not erased before.
 */
export async function upsertResidents(
  tx: Tx,
  residents: readonly Arrival<ResidentState>[],
): Promise<{ changed: string[]; homes: string[]; merged: string[]; erased: string[] }> {
  if (residents.length === 0) return { changed: [], homes: [], merged: [], erased: [] }
  const rows = await tx.query<{ id: string; household_ids: string[]; heirs: (string | null)[]; erased: boolean }>(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays, household_ids, merged_into, lived, restricted_since)
     SELECT DISTINCT ON (r.id) r.id, r.sequence, r.state->>'birthMonth', coalesce(r.state->'stays', '[]'),
            ARRAY(SELECT DISTINCT (stay->>'householdId')::uuid FROM jsonb_array_elements(r.state->'stays') AS stay
                   ORDER BY 1),
            (r.state->>'mergedInto')::uuid, coalesce(r.state->'lived', '[]'), (r.state->>'restrictedSince')::date
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, sequence integer, state jsonb)
      ORDER BY r.id, r.sequence DESC
     ON CONFLICT (resident_id) DO UPDATE
        SET sequence = excluded.sequence, birth_month = excluded.birth_month, stays = excluded.stays,
            household_ids = excluded.household_ids, merged_into = excluded.merged_into, lived = excluded.lived,
            restricted_since = excluded.restricted_since
      WHERE resident.sequence < excluded.sequence OR resident.sequence = excluded.sequence
        AND (resident.birth_month, resident.stays, resident.household_ids, resident.merged_into, resident.lived, resident.restricted_since)
          IS DISTINCT FROM (excluded.birth_month, excluded.stays, excluded.household_ids, excluded.merged_into, excluded.lived,
            excluded.restricted_since)
     RETURNING resident_id AS id, (old.household_ids || new.household_ids)::text[] AS household_ids,
       ARRAY[old.merged_into, new.merged_into]::text[] AS heirs,
       new.birth_month IS NULL AND (old.resident_id IS NULL OR old.birth_month IS NOT NULL) AS erased`,
    [JSON.stringify(residents)],
  )
  const heirs = rows.flatMap((row) => row.heirs).filter((id) => id !== null)
  const homes = [...rows.flatMap((row) => row.household_ids), ...(await listHomesOfHeirs(tx, heirs))]
  const merged = rows.filter(({ heirs: [before, after] }) => before !== after)
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  return {
    ...{ changed: idsOf(rows), homes: [...new Set(homes)], merged: idsOf(merged) },
    erased: idsOf(rows.filter((row) => row.erased)),
  }
}

/** Where who stands for residents lives or lived: what was seen of those is seen of them, or is no more. */
async function listHomesOfHeirs(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT unnest(household_ids) AS id FROM resident
      WHERE resident_id = ANY(ARRAY(SELECT heir_of(id) FROM unnest($1::uuid[]) AS id))`,
    [ids],
  )
  return rows.map(({ id }) => id)
}
