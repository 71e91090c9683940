import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import type { HouseholdId, ResidentId } from '@lantoa/contracts/ids'

/** Two who are two, the smaller id first. */
export type Distinct<Id extends string> = { oneId: Id; otherId: Id; decidedBy: string; decidedAt: string }
export type StoredDistinct = Distinct<ResidentId>

export const DISTINCT_COLUMNS = `one_id AS "oneId", other_id AS "otherId", decided_by AS "decidedBy",
  to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt"`

/** Two things in one order, whichever way they are named. */
export function inOrder<Id extends string>(one: Id, other: Id): { oneId: Id; otherId: Id } {
  return one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one }
}

/** Pairs that somebody said to be two, of people or of homes. */
function distinctTable<Id extends string>(name: string) {
  const label = name.replaceAll('_', '-')
  return {
    /** Which of these are said to be two; their rows must be locked. */
    find: (tx: Database | Tx, ids: readonly string[]): Promise<Distinct<Id>[]> =>
      tx.query<Distinct<Id>>({
        name: `find-${label}`,
        text: `SELECT ${DISTINCT_COLUMNS} FROM ${name}
                WHERE one_id = ANY($1::uuid[]) AND other_id = ANY($1::uuid[])`,
        values: [ids],
      }),
    insert(tx: Tx, rows: readonly Distinct<Id>[]): void {
      if (rows.length === 0) return
      tx.write({
        name: `insert-${label}`,
        text: `INSERT INTO ${name} (one_id, other_id, decided_by, decided_at)
               SELECT "oneId", "otherId", "decidedBy", "decidedAt" FROM jsonb_to_recordset($1::jsonb)
                 AS r("oneId" uuid, "otherId" uuid, "decidedBy" text, "decidedAt" timestamptz) ON CONFLICT DO NOTHING`,
        values: [JSON.stringify(rows)],
      })
    },
    delete(tx: Tx, pairs: readonly Pick<Distinct<Id>, 'oneId' | 'otherId'>[]): void {
      if (pairs.length === 0) return
      tx.write({
        name: `delete-${label}`,
        text: `DELETE FROM ${name} WHERE (one_id, other_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
        values: [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
      })
    },
  }
}

export const distinctPeople = distinctTable<ResidentId>('distinct_pair')
export const distinctHomes = distinctTable<HouseholdId>('distinct_homes')

/** Whether any of these, or of who was merged into them, was said to be somebody else than anybody: of most that is all to ask. */
export async function isAnySaidTwo(source: Database | Tx, residentIds: readonly string[]): Promise<boolean> {
  const same = 'ARRAY(SELECT unnest(same_residents(id)) FROM unnest($1::uuid[]) AS id)'
  const rows = await source.query({
    name: 'is-any-said-two',
    text: `SELECT FROM distinct_pair WHERE one_id = ANY(${same}) OR other_id = ANY(${same}) LIMIT 1`,
    values: [residentIds],
  })
  return rows.length > 0
}

type Decided<Id extends string> = { readonly ids: readonly [Id, Id]; readonly distinct: boolean; readonly by: string }

/** Writes what was said of pairs, or takes it back. */
export function writeDistinct<Id extends string>(
  table: ReturnType<typeof distinctTable<Id>>,
  tx: Tx,
  decided: readonly Decided<Id>[],
  now: Date,
): void {
  const said = decided.map(({ ids, distinct, by }) => {
    return { ...inOrder(...ids), distinct, decidedBy: by, decidedAt: now.toISOString() }
  })
  table.insert(
    tx,
    said.filter(({ distinct }) => distinct),
  )
  table.delete(
    tx,
    said.filter(({ distinct }) => !distinct),
  )
}

/** Whether two are said to be two. */
export function isDistinct<Id extends string>(
  [one, other]: readonly [Id, Id],
  pairs: readonly Distinct<Id>[],
): boolean {
  const { oneId, otherId } = inOrder(one, other)
  return pairs.some((pair) => pair.oneId === oneId && pair.otherId === otherId)
}

/** The same of two with all who were merged into them: two stay two through every merge. */
export function areDistinct<Id extends string>(
  ids: readonly [Id, Id],
  same: ReadonlyMap<string, readonly Id[]>,
  pairs: readonly Distinct<Id>[],
): boolean {
  const [ones = [], others = []] = ids.map((id) => same.get(id) ?? [id])
  return ones.some((one) => others.some((other) => isDistinct([one, other], pairs)))
}

/** Pairs of which either lies there. */
export function eitherIn(codes: Codes) {
  const where = '($1::text[] IS NULL OR one_code = ANY($1) OR other_code = ANY($1))'
  return { where, values: [codes], answers: ['unit'] }
}
