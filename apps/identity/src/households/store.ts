import type { Tx } from '@lantoa/chassis/database/database'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import { retryDuplicates } from '../concurrent-change.ts'
import { byId, type FoundHousehold, HOUSEHOLD_COLUMNS } from './find.ts'
import type { StoredHousehold } from './household.ts'

export type NewHousehold = StoredHousehold & { registeredAs: string; recordedBy: string; recordedAt: Date }

export async function insertHouseholds(tx: Tx, households: readonly NewHousehold[]): Promise<void> {
  if (households.length === 0) return
  await retryDuplicates(
    tx.query({
      name: 'insert-households',
      text: `INSERT INTO household (household_id, status, hamlet_code, places, merged_into, address, devices, language,
                                    registered_as, recorded_by, recorded_at)
             SELECT h."householdId", h.status, h."hamletCode", h.places, h."mergedInto", h.address, h.devices,
                    h.language, h."registeredAs", h."recordedBy", h."recordedAt"
               FROM jsonb_to_recordset($1::jsonb) AS h("householdId" uuid, status text, "hamletCode" text,
                    places jsonb, "mergedInto" uuid, address jsonb, devices text[], language text,
                    "registeredAs" text, "recordedBy" text, "recordedAt" timestamptz)`,
      values: [JSON.stringify(households)],
    }),
  )
}

export async function updateHouseholds(tx: Tx, households: readonly StoredHousehold[]): Promise<void> {
  if (households.length === 0) return
  await tx.query({
    name: 'update-households',
    text: `UPDATE household SET status = h.status, hamlet_code = h."hamletCode", places = h.places,
                  merged_into = h."mergedInto", address = h.address, devices = h.devices, language = h.language
             FROM jsonb_to_recordset($1::jsonb) AS h("householdId" uuid, status text, "hamletCode" text, places jsonb,
                  "mergedInto" uuid, address jsonb, devices text[], language text)
            WHERE household.household_id = h."householdId"`,
    values: [JSON.stringify(households)],
  })
}

/** Takes the next version of households that are locked. */
export async function bumpHouseholds(tx: Tx, ids: readonly string[]): Promise<Map<string, FoundHousehold>> {
  const rows = await tx.query<FoundHousehold>({
    name: 'bump-households',
    text: `UPDATE household SET version = version + 1 WHERE household_id = ANY($1::uuid[]) RETURNING ${HOUSEHOLD_COLUMNS}`,
    values: [ids],
  })
  return byId(rows)
}

/** Households in the order of their ids, from a place on, kept as they are until the transaction ends. */
export async function sharePage(tx: Tx, { after, limit }: PageRequest): Promise<FoundHousehold[]> {
  return tx.query<FoundHousehold>(
    `SELECT ${HOUSEHOLD_COLUMNS} FROM household WHERE household_id > $1 ORDER BY household_id LIMIT $2 FOR SHARE`,
    [after?.[0] ?? '00000000-0000-0000-0000-000000000000', limit],
  )
}
