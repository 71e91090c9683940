import type { Tx } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'

/** Where a thing of a register was put, and since when; null: it was erased. */
export type KnownThing = {
  readonly things: string
  readonly thingId: string
  readonly sequence: number
  readonly code: string | null
  readonly since: Day | null
}

/** Takes over what is newer than what is known, or differs from it in the same version. */
export async function upsertThings(tx: Tx, things: readonly KnownThing[]): Promise<void> {
  if (things.length === 0) return
  await tx.query({
    name: 'upsert-known-things',
    text: `INSERT INTO known_thing (things, thing_id, sequence, code, since)
      SELECT things, "thingId", sequence, code, since
        FROM jsonb_to_recordset($1::jsonb) AS t(things text, "thingId" uuid, sequence integer, code text, since date)
       ORDER BY things, "thingId"
      ON CONFLICT (things, thing_id) DO UPDATE
         SET sequence = excluded.sequence, code = excluded.code, since = excluded.since
       WHERE known_thing.sequence <= excluded.sequence`,
    values: [JSON.stringify(things)],
  })
}

/** A unit; `since`: the first day on which its code meant it, null where it never meant another one. */
type UnitSince = { readonly code: string; readonly since: Day | null }
type Placed = { readonly things: string; readonly code: string; readonly count: number; readonly ids: string[] }

/** What was put into the units, by register, with the first few ids. */
export async function listPlaced(tx: Tx, units: readonly UnitSince[], idsMax: number): Promise<Placed[]> {
  if (units.length === 0) return []
  return tx.query<Placed>(
    `SELECT things, asked.code, count(*) AS count, (array_agg(thing_id ORDER BY thing_id))[1:$3] AS ids
       FROM known_thing JOIN unnest($1::text[], $2::date[]) AS asked (code, first)
         ON known_thing.code = asked.code AND since >= first
      GROUP BY things, asked.code ORDER BY asked.code, things`,
    [units.map(({ code }) => code), units.map(({ since }) => since ?? '-infinity'), idsMax],
  )
}
