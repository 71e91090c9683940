import type { Tx } from '@lantoa/chassis/database/database'
import type { UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'

type Key = Pick<UnitVersion, 'code' | 'validFrom'>

/** Hangs bodies on another version of their unit; nothing else in them changes. */
export async function moveBodies(tx: Tx, moves: readonly (Key & { as: Day })[]): Promise<void> {
  if (moves.length === 0) return
  await tx.query(
    `UPDATE body SET unit_valid_from = move.valid_as FROM unnest($1::text[], $2::date[], $3::date[])
        AS move (code, valid_from, valid_as)
      WHERE unit_code = move.code AND unit_valid_from = move.valid_from`,
    [...keysOf(moves), moves.map((move) => move.as)],
  )
}

/** Which bodies hang on each of these versions of units: how many, and the first few ids. */
export async function listBodiesOf(
  tx: Tx,
  units: readonly Key[],
  idsMax: number,
): Promise<(Key & { count: number; ids: string[] })[]> {
  return tx.query(
    `SELECT unit_code AS code, unit_valid_from AS "validFrom", count(*) AS count,
            (array_agg(body_id ORDER BY body_id))[1:$3] AS ids FROM body
      WHERE (unit_code, unit_valid_from) IN (SELECT * FROM unnest($1::text[], $2::date[]))
      GROUP BY unit_code, unit_valid_from ORDER BY unit_code`,
    [...keysOf(units), idsMax],
  )
}

function keysOf(units: readonly Key[]) {
  return [units.map(({ code }) => code), units.map(({ validFrom }) => validFrom)]
}
