import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import type { ResidentId } from '@lantoa/contracts/ids'
import { sortKey } from '@lantoa/vietnam/name-order'
import { fold } from '@lantoa/vietnam/text'
import { retryDuplicates } from '../concurrent-change.ts'
import type { NumberHash } from '../hash-keys.ts'
import { byId, type FoundResident, RESIDENT_COLUMNS } from './find.ts'
import type { StateFacts, StoredResident } from './resident.ts'

export type NewResident = StoredResident & { registeredAs: string; recordedBy: string; recordedAt: Date }
export type NumberOwner = NumberHash & Pick<StoredResident, 'residentId' | 'hamletCode'>

/** Who has one of these personal numbers. */
export async function findNumberOwners(tx: Tx, numbers: readonly NumberHash[]): Promise<NumberOwner[]> {
  if (numbers.length === 0) return []
  return tx.query<NumberOwner>({
    name: 'find-number-owners',
    text: `SELECT resident_id AS "residentId", hamlet_code AS "hamletCode", number_key_id AS "keyId", number_hash AS hash
             FROM resident JOIN unnest($1::text[], $2::text[]) AS n (hash, key_id)
               ON number_hash = n.hash AND number_key_id = n.key_id`,
    values: [numbers.map(({ hash }) => hash), numbers.map(({ keyId }) => keyId)],
  })
}

export async function insertResidents(tx: Tx, residents: readonly NewResident[]): Promise<void> {
  if (residents.length === 0) return
  await retryDuplicates(
    tx.query({
      name: 'insert-residents',
      text: `INSERT INTO resident (resident_id, household_id, hamlet_code, left_on, stays, household_ids, name,
                    folded_name, sort_key, birth, sex, phone, number_key_id, number_hash, number_ends,
                    registered_as, recorded_by, recorded_at)
             SELECT ${WRITTEN}, r."registeredAs", r."recordedBy", r."recordedAt"
               FROM jsonb_to_recordset($1::jsonb) AS r(${WRITTEN_TYPES}, "registeredAs" text, "recordedBy" text,
                    "recordedAt" timestamptz)`,
      values: [JSON.stringify(residents.map((resident) => ({ ...resident, ...derived(resident) })))],
    }),
  )
}

/** Writes residents that are locked. */
export async function updateResidents(tx: Tx, residents: readonly StoredResident[]): Promise<void> {
  if (residents.length === 0) return
  await retryDuplicates(
    tx.query({
      name: 'update-residents',
      text: `UPDATE resident SET (resident_id, household_id, hamlet_code, left_on, stays, household_ids, name,
                    folded_name, sort_key, birth, sex, phone, number_key_id, number_hash, number_ends) = ROW(${WRITTEN})
               FROM jsonb_to_recordset($1::jsonb) AS r(${WRITTEN_TYPES})
              WHERE resident.resident_id = r."residentId"`,
      values: [JSON.stringify(residents.map((resident) => ({ ...resident, ...derived(resident) })))],
    }),
  )
}

/**
 * Takes the next version of residents that are locked or new. Who lives in a household follows it; who left is kept
 * where the household lay on the last day.
 */
export async function bumpResidents(tx: Tx, ids: readonly string[]): Promise<Map<string, FoundResident>> {
  const rows = await tx.query<FoundResident>({
    name: 'bump-residents',
    text: `UPDATE resident SET version = version + 1,
                  hamlet_code = coalesce((SELECT CASE WHEN left_on IS NULL THEN h.hamlet_code ELSE
                    (SELECT place->>'hamletCode' FROM jsonb_array_elements(h.places) AS place
                      WHERE place->>'from' < left_on::text ORDER BY place->>'from' DESC LIMIT 1) END
                    FROM household h WHERE h.household_id = resident.household_id), hamlet_code)
            WHERE resident_id = ANY($1::uuid[]) RETURNING ${RESIDENT_COLUMNS}`,
    values: [ids],
  })
  return byId(rows)
}

/**
 * Who lives in the home of residents under the same name, whatever its marks, and the same birth, as far as both are
 * known to the day.
 */
export async function findResembling(tx: Tx, ids: readonly string[]): Promise<Map<string, ResidentId[]>> {
  const rows = await tx.query<{ residentId: string; others: ResidentId[] }>({
    name: 'find-resembling',
    text: `SELECT one.resident_id AS "residentId", array_agg(other.resident_id ORDER BY other.resident_id) AS others
             FROM resident one JOIN resident other ON other.household_ids @> ARRAY[one.household_id]
              AND other.household_id = one.household_id AND other.resident_id <> one.resident_id
              AND other.folded_name = one.folded_name
              AND left(coalesce(other.birth->>'date', other.birth->>'year'), 4)
                = left(coalesce(one.birth->>'date', one.birth->>'year'), 4)
              AND coalesce(other.birth->>'date' = one.birth->>'date', true)
            WHERE one.resident_id = ANY($1::uuid[]) AND one.left_on IS NULL AND other.left_on IS NULL
            GROUP BY one.resident_id`,
    values: [ids],
  })
  return new Map(rows.map(({ residentId, others }) => [residentId, others]))
}

/** Ids of residents in their order, from a place on; the residents stay as they are until the transaction ends. */
export async function sharePage(tx: Tx, { after, limit }: PageRequest): Promise<string[]> {
  const rows = await tx.query<{ resident_id: string }>(
    'SELECT resident_id FROM resident WHERE resident_id > $1 ORDER BY resident_id LIMIT $2 FOR SHARE',
    [after?.[0] ?? '00000000-0000-0000-0000-000000000000', limit],
  )
  return rows.map((row) => row.resident_id)
}

/** What the published states of residents are made from. */
export async function listStateFacts(
  source: Database | Tx,
  ids: readonly string[],
): Promise<(StateFacts & { version: number; hamletCode: string })[]> {
  return source.query({ name: 'list-resident-states', text: LIST_STATE_FACTS, values: [ids] })
}

const LIST_STATE_FACTS = `
SELECT r.resident_id AS "residentId", r.birth, r.stays, r.version, r.hamlet_code AS "hamletCode",
  coalesce((SELECT jsonb_object_agg(h.household_id, h.places) FROM household h
    WHERE h.household_id = ANY(r.household_ids)), '{}') AS places,
  coalesce((SELECT jsonb_agg(jsonb_build_object('step', step, 'state', state, 'on', reached_on))
    FROM (SELECT DISTINCT ON (step) step, state, reached_on FROM step_record s
           WHERE s.resident_id = r.resident_id ORDER BY step, step_record_id DESC) AS latest), '[]') AS steps
  FROM resident r WHERE r.resident_id = ANY($1::uuid[]) ORDER BY r.resident_id`

const WRITTEN = `r."residentId", r."householdId", r."hamletCode", r."leftOn", r.stays, r."householdIds", r.name,
  r."foldedName", r."sortKey", r.birth, r.sex, r.phone, r.number->>'keyId', r.number->>'hash', r."personalNumberEnds"`

const WRITTEN_TYPES = `"residentId" uuid, "householdId" uuid, "hamletCode" text, "leftOn" date, stays jsonb,
  "householdIds" uuid[], name text, "foldedName" text, "sortKey" text, birth jsonb, sex text, phone text,
  number jsonb, "personalNumberEnds" text`

function derived({ name, stays, householdId }: StoredResident) {
  const householdIds = [...new Set([...stays.map((stay) => stay.householdId), householdId])]
  return { householdIds, foldedName: fold(name), sortKey: sortKey(name) }
}
