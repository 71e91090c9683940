import type { Database, Tx } from '@lantoa/chassis/database'
import type { BodyState } from '@lantoa/contracts/teams/bodies.events'

/** What other slices need to know of a body. */
export type BodyFacts = Pick<BodyState, 'active' | 'kind' | 'unitCode' | 'hamletCodes'>

/** Bodies by id, of those that exist. */
export async function findBodies(source: Database | Tx, ids: readonly string[]): Promise<Map<string, BodyFacts>> {
  const rows = await source.query<BodyFacts & { body_id: string }>({
    name: 'find-bodies',
    text: `SELECT body_id, active, kind, unit_code AS "unitCode", hamlet_codes AS "hamletCodes"
             FROM body WHERE body_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map(({ body_id, ...facts }) => [body_id, facts]))
}
