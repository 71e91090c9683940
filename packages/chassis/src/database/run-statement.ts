import type pg from 'pg'

/** SQL text, or a statement with a name: Postgres then parses and plans it once per connection (for hot paths). */
export type Statement = string | { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] }

/** One statement on a pool or a connection. */
export async function runStatement<Row>(
  on: pg.Pool | pg.ClientBase,
  statement: Statement,
  values?: readonly unknown[],
): Promise<Row[]> {
  const config = typeof statement === 'string' ? { text: statement, values } : statement
  const result = await on.query(config as pg.QueryConfig) // pg never changes the values; its types don't say so
  return result.rows as Row[] // the caller knows the shape of its own SQL
}

const textOfName = new Map<string, string>()

/**
 * Throws for what `pg` would not send at all. It says so too late for a write: the commit behind it would be sent, and
 * leave it out.
 */
export function checkStatement(statement: Statement, values?: readonly unknown[]): void {
  const {
    name,
    text,
    values: own = values,
  } = typeof statement === 'string' ? { name: undefined, text: statement } : statement
  for (const value of own ?? []) {
    if (typeof value === 'object' && value !== null && !isList(value)) throw new TypeError(`No plain values: ${text}`)
  }
  if (name === undefined) return
  const known = textOfName.get(name) ?? text
  if (known !== text) throw new Error(`Two statements are named ${name}`)
  textOfName.set(name, known)
}

function isList(value: object): boolean {
  return Array.isArray(value) && value.every((part) => typeof part !== 'object' || part === null)
}
