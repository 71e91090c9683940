import type { Tx } from '@lantoa/chassis/database/database'
import { type Erased, erased } from '../erased/erased.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'

/** Residents and all who are the same person; nobody reads them for a change until the commit. */
export async function lockSame(tx: Tx, residentIds: readonly string[]): Promise<Map<string, ResidentRow>> {
  const rows = await tx.query<ResidentRow>({
    name: 'lock-same-residents',
    text: `SELECT ${resident.select} FROM resident
            WHERE resident_id = ANY(ARRAY(SELECT unnest(same_residents(heir_of(id))) FROM unnest($1::uuid[]) AS id))
            ORDER BY resident_id FOR UPDATE`,
    values: [residentIds],
  })
  return new Map(rows.map((row) => [row.residentId, row]))
}

/** Of residents who were erased: everybody who was erased with them, by the ids that are asked for. */
export async function findSameErased(tx: Tx, residentIds: readonly string[]): Promise<Map<string, Erased[]>> {
  const rows = await tx.query<Erased & { asked: string }>({
    name: 'find-same-erased',
    text: `SELECT asked, gone.* FROM (SELECT id AS asked, rights_request_id FROM erased_record
                                        WHERE id = ANY($1::uuid[]) AND kind = 'resident') AS first
             CROSS JOIN LATERAL (SELECT ${erased.select} FROM erased_record
                                  WHERE rights_request_id = first.rights_request_id AND kind = 'resident') AS gone
            ORDER BY asked, id`,
    values: [residentIds],
  })
  return Map.groupBy(rows, ({ asked }) => asked)
}

/** The consents of residents, with their versions. */
export async function listConsents(tx: Tx, residentIds: readonly string[]): Promise<{ id: string; version: number }[]> {
  return tx.query({
    name: 'lock-consents-of-erased',
    text: `SELECT consent_id AS id, version FROM consent WHERE resident_id = ANY($1::uuid[])
            ORDER BY consent_id FOR UPDATE`,
    values: [residentIds],
  })
}

type Gone = readonly Pick<Erased, 'id'>[]

/**
 * Deletes residents with all that hangs on them: what was said of them, proposed, merged and corrected, how they were
 * before, and what changed them. Consents go before people: packs look up where somebody lives.
 */
export function deleteResidents(tx: Tx, residents: Gone, consents: Gone): void {
  const ids = residents.map(({ id }) => id)
  const subjects = [...ids, ...consents.map(({ id }) => id)]
  for (const [name, text] of Object.entries(HANGING)) tx.write({ name: `erase-${name}`, text, values: [ids] })
  tx.write({
    name: 'erase-changes',
    text: 'DELETE FROM change_made WHERE subject = ANY($1::text[])',
    values: [subjects],
  })
  tx.write({ name: 'erase-residents', text: 'DELETE FROM resident WHERE resident_id = ANY($1::uuid[])', values: [ids] })
}

const OF = 'resident_id = ANY($1::uuid[])'
/** What hangs on residents, each deleted by their ids. */
export const HANGING = {
  steps: `DELETE FROM step_record WHERE ${OF}`,
  apps: `DELETE FROM app_record WHERE ${OF}`,
  consents: `DELETE FROM consent WHERE ${OF}`,
  conflicts: `DELETE FROM held_conflict WHERE ${OF}`,
  pairs: 'DELETE FROM distinct_pair WHERE one_id = ANY($1::uuid[]) OR other_id = ANY($1::uuid[])',
  merges: `WITH gone AS (DELETE FROM resident_merge WHERE ${OF} OR other_id = ANY($1::uuid[]) RETURNING merge_id)
           DELETE FROM change_made WHERE subject IN (SELECT merge_id::text FROM gone)`,
  corrections: 'DELETE FROM correction WHERE subject_id = ANY($1::uuid[])',
  // Who heads a home is a field of the home that names somebody.
  edits: `DELETE FROM field_edit WHERE subject_id = ANY($1::uuid[])
            OR field = 'head' AND saw #>> '{}' = ANY($1::text[]) OR field = 'head' AND says #>> '{}' = ANY($1::text[])`,
  history: 'DELETE FROM former_state WHERE subject_id = ANY($1::uuid[])',
} as const
