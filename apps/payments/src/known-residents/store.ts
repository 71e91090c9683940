import type { Tx } from '@lantoa/chassis/database/database'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

/** A resident's state as it arrived; null: erased. */
export type Arrival = { residentId: string; sequence: number; state: ResidentState | null }

/**
 * Takes over states that are newer than what is known, and those of the same version where what is kept differs from
 * them: so reading the topic again heals. Answers the residents with tracked accounts for whom something changed that
 * this service keeps.
 */
export async function upsertResidents(tx: Tx, arrivals: readonly Arrival[]) {
  const rows = await tx.query<{ resident_id: string; erased: boolean; tracked: boolean; moved: boolean }>(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays)
     SELECT DISTINCT ON (r."residentId") r."residentId", r.sequence, r."birthMonth", r.stays
       FROM jsonb_to_recordset($1::jsonb) AS r("residentId" uuid, sequence integer, "birthMonth" text, stays jsonb)
      ORDER BY r."residentId", r.sequence DESC -- also the order of the locks, the same as everywhere
     ON CONFLICT (resident_id) DO UPDATE
        SET sequence = excluded.sequence, birth_month = excluded.birth_month, stays = excluded.stays
      WHERE resident.sequence < excluded.sequence OR resident.sequence = excluded.sequence
        AND (resident.birth_month, resident.stays) IS DISTINCT FROM (excluded.birth_month, excluded.stays)
     RETURNING resident_id, new.birth_month IS NULL AS erased, new.holder_version > 0 AS tracked,
       (old.birth_month, old.stays) IS DISTINCT FROM (new.birth_month, new.stays) AS moved`,
    [JSON.stringify(arrivals.map(residentRow))],
  )
  const touched = rows.filter(({ tracked, moved }) => tracked && moved)
  return touched.map(({ resident_id, erased }) => ({ residentId: resident_id, erased }))
}

function residentRow({ residentId, sequence, state }: Arrival) {
  return { residentId, sequence, birthMonth: state?.birthMonth ?? null, stays: state?.stays ?? [] }
}
