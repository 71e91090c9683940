import type pg from 'pg'

/** SQL text, or a statement with a name: Postgres then parses and plans it once per connection (for hot paths). */
export type Statement = string | { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] }

/** One statement on a pool or a connection. */
export async function runStatement<Row>(
  on: pg.Pool | pg.ClientBase,
  statement: Statement,
  values?: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await runOn(on, statement, values)
  return rows as Row[] // the caller knows the shape of its own SQL
}

/** The same with all that Postgres answers. */
export function runOn(
  on: pg.Pool | pg.ClientBase,
  statement: Statement,
  values?: readonly unknown[],
): Promise<pg.QueryResult> {
  const config = typeof statement === 'string' ? { text: statement, values } : statement
  return on.query(config as pg.QueryConfig) // pg never changes the values; its types don't say so
}
