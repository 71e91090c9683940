import type { Tx } from '../database/database.ts'
import type { Place, Thing } from './mark.ts'
import type { PackPart } from './pack-part.ts'

type Page<From> = { codes: readonly string[]; after: From | null; limit: number }

/**
 * What the numbers of transactions belong to: another cluster, a restored database or one that a standby goes on with
 * gives them anew. `horizon`: the oldest transaction that still runs.
 */
export async function findHorizon(tx: Tx): Promise<{ origin: string; horizon: number }> {
  const [row] = await tx.query<{ origin: string; horizon: number }>({
    name: 'find-pack-horizon',
    text: `SELECT concat_ws('.', system_identifier, timeline_id, 'pack_change'::regclass::oid, restores) AS origin,
                  pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon
             FROM pg_control_system(), pg_control_checkpoint(), pack_restore`,
  })
  if (!row) throw new Error('pack_restore has no row')
  return row
}

const FINISHED = 'changed_in < pg_snapshot_xmin(pg_current_snapshot())'

/** The last change in hamlets before the horizon; null where nothing was changed since packs are read. */
export async function findLastChange(tx: Tx, codes: readonly string[]): Promise<Place | null> {
  const rows = await tx.query<Change>(
    `SELECT ${CHANGE} FROM pack_change WHERE hamlet_code = ANY($1) AND ${FINISHED}
      ORDER BY changed_in DESC, kind DESC, id DESC LIMIT 1`,
    [codes],
  )
  return rows.map(placeOf)[0] ?? null
}

/** The changes before the horizon, oldest first. */
export async function listChanges(tx: Tx, { codes, after, limit }: Page<Place>): Promise<Place[]> {
  const [changedIn, kind, id] = after ?? []
  const rows = await tx.query<Change>(
    `SELECT ${CHANGE} FROM pack_change WHERE hamlet_code = ANY($1) AND ${FINISHED}
        AND ($2::text IS NULL OR (changed_in, kind, id) > ($2::text::xid8, $3::text, $4::uuid))
      ORDER BY changed_in, kind, id LIMIT $5`,
    [codes, changedIn === undefined ? null : String(changedIn), kind ?? null, id ?? null, limit],
  )
  return rows.map(placeOf)
}

const CHANGE = 'changed_in::text::bigint AS "changedIn", kind, id'
type Change = { changedIn: number; kind: string; id: Place[2] }

function placeOf({ changedIn, kind, id }: Change): Place {
  return [changedIn, kind, id]
}

/** Everything that is kept under hamlets, by kind and id. */
export async function listThings(
  tx: Tx,
  parts: readonly Pick<PackPart<unknown>, 'kind' | 'table' | 'key'>[],
  { codes, after, limit }: Page<Thing>,
): Promise<Thing[]> {
  const things = parts.map(({ kind, table, key }) => {
    return `SELECT '${kind}' AS kind, ${key} AS id FROM ${table} WHERE hamlet_code = ANY($1)`
  })
  const rows = await tx.query<{ kind: string; id: Thing[1] }>(
    `SELECT kind, id FROM (${things.join(' UNION ALL ')}) AS thing
      WHERE $2::text IS NULL OR (kind, id) > ($2::text, $3::uuid) ORDER BY kind, id LIMIT $4`,
    [codes, after?.[0] ?? null, after?.[1] ?? null, limit],
  )
  return rows.map(({ kind, id }) => [kind, id])
}
