import type { Tx } from '@lantoa/chassis/database/database'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'

/** A register whose things lie above each other, by its columns. */
export type Ladder = { readonly table: string; readonly id: string; readonly above: string }

type Step = { readonly unitCode: string; readonly above: string | null }
/** Things with what lies above each, by their ids. */
export type Steps = Map<string, Step>

/** Until the commit nobody else puts one beneath another: two at one moment would close a circle that neither sees. */
export function lockLadder(tx: Tx, { table }: Ladder): Promise<unknown> {
  return tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`above ${table}`])
}

/** These things, and all that lies above them. */
export async function findAbove(tx: Tx, { table, id, above }: Ladder, ids: readonly string[]): Promise<Steps> {
  const rows = await tx.query<Step & { id: string }>({
    name: `find-above-${table}`,
    text: `WITH RECURSIVE step AS (
             SELECT ${id} AS id, unit_code, ${above} AS above FROM ${table} WHERE ${id} = ANY($1)
             UNION SELECT ${table}.${id}, ${table}.unit_code, ${table}.${above}
                     FROM ${table} JOIN step ON ${table}.${id} = step.above)
           SELECT id, unit_code AS "unitCode", above FROM step`,
    values: [ids],
  })
  return new Map(rows.map(({ id: one, ...step }) => [one, step]))
}

/** Nothing lies above itself, not even by way of others. */
export function refuseCircle<Code extends string>(
  steps: Steps,
  { id, above, code, field }: { id: string; above: unknown; code: Code; field: string },
): Refusal<Code> | undefined {
  for (let one = above as string | null | undefined; one; one = steps.get(one)?.above) {
    if (one === id) return refuse(code, 'It would lie above itself.', { pointer: `/${field}` })
  }
  return undefined
}
