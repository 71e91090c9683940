import type { Tx } from '@lantoa/chassis/database/database'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

/** A resident's state as it arrived; null: erased. */
export type Arrival = { residentId: string; sequence: number; state: ResidentState | null }

/**
 * Takes over states that are newer than what is known, and those of the same version where what is kept differs from
 * them: so reading the topic again heals. Answers the residents with tracked accounts for whom something changed that
 * this service keeps, and who stands for them; everybody who was erased; and for whom somebody else stands from now on, or
 * did.
 */
export async function upsertResidents(tx: Tx, arrivals: readonly Arrival[]) {
  const rows = await tx.query<{ id: string; erased: boolean; moved: boolean; heirs: (string | null)[] }>(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays, merged_into, lived, restricted_since)
     SELECT DISTINCT ON (r."residentId") r."residentId", r.sequence, r."birthMonth", r.stays, r."mergedInto", r.lived, r."restrictedSince"
       FROM jsonb_to_recordset($1::jsonb)
         AS r("residentId" uuid, sequence integer, "birthMonth" text, stays jsonb, "mergedInto" uuid, lived jsonb, "restrictedSince" date)
      ORDER BY r."residentId", r.sequence DESC -- also the order of the locks, the same as everywhere
     ON CONFLICT (resident_id) DO UPDATE
        SET sequence = excluded.sequence, birth_month = excluded.birth_month, stays = excluded.stays,
            merged_into = excluded.merged_into, lived = excluded.lived, restricted_since = excluded.restricted_since
      WHERE resident.sequence < excluded.sequence OR resident.sequence = excluded.sequence
        AND (resident.birth_month, resident.stays, resident.merged_into, resident.lived, resident.restricted_since)
          IS DISTINCT FROM (excluded.birth_month, excluded.stays, excluded.merged_into, excluded.lived, excluded.restricted_since)
     RETURNING resident_id AS id, new.birth_month IS NULL AS erased, ARRAY[old.merged_into, new.merged_into]::text[] AS heirs,
       (old.birth_month, old.stays, old.merged_into) IS DISTINCT FROM (new.birth_month, new.stays, new.merged_into) AS moved`,
    [JSON.stringify(arrivals.map(residentRow))],
  )
  const moved = rows.filter((row) => row.moved)
  const heirs = moved.flatMap((row) => row.heirs).filter((id) => id !== null)
  const erased = new Set(moved.filter((row) => row.erased).map(({ id }) => id))
  const tracked = await listTracked(
    tx,
    moved.map(({ id }) => id),
    heirs,
  )
  return {
    tracked: tracked.map((residentId) => ({ residentId, erased: erased.has(residentId) })),
    erased: [...erased],
    moved: moved.map(({ id }) => id),
    merged: rows.filter(({ heirs: [before, after] }) => before !== after).map(({ id }) => id),
  }
}

/** Of residents and of who stands for them or did, those of whom an account is or was tracked, under whichever id. */
async function listTracked(tx: Tx, ids: readonly string[], heirs: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.query<{ id: string }>({
    name: 'list-tracked-residents',
    text: `SELECT resident_id AS id FROM resident
            WHERE resident_id = ANY(ARRAY(SELECT id FROM unnest($1::uuid[]) AS id
                                          UNION SELECT heir_of(id) FROM unnest($1::uuid[] || $2::uuid[]) AS id))
              AND (holder_version > 0 OR merged_into IS NULL
                AND EXISTS (SELECT FROM account WHERE account.resident_id = ANY(same_residents(resident.resident_id))))
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [ids, heirs],
  })
  return rows.map(({ id }) => id)
}

function residentRow({ residentId, sequence, state }: Arrival) {
  return {
    residentId,
    sequence,
    birthMonth: state?.birthMonth ?? null,
    stays: state?.stays ?? [],
    mergedInto: state?.mergedInto ?? null,
    restrictedSince: state?.restrictedSince ?? null,
    lived: state?.lived ?? [],
  }
}
