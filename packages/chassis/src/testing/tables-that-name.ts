import type { Database } from '../database/database.ts'

/**
 * The tables of a service in which any of these ids stands, whatever the column, each with how many of its rows: what is
 * left of a person. Derived from the database, so that a table which comes later is among them.
 */
export async function tablesThatName(database: Database, ids: readonly string[]): Promise<Record<string, number>> {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*) FROM ${name} AS one WHERE EXISTS (SELECT FROM unnest($1::text[]) AS id
           WHERE strpos(one::text, id) > 0)`,
        [ids],
      )
      return [name, row?.count ?? 0] as const
    }),
  )
  return Object.fromEntries(found.filter(([, count]) => count > 0))
}
