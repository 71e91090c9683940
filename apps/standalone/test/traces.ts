import { Connection } from '@lantoa/chassis/database/connection'
import { urlOf } from './stored.ts'

const COLUMNS = `SELECT format('%I.%I', table_schema, table_name) AS "table", quote_ident(column_name) AS "column"
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
 WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`

/** Every column of every table of a database with all that stands in it, as text; bytes are read as the text they are. */
export async function readColumns(dataDir: string, database: string): Promise<Map<string, string>> {
  const client = new Connection({ connectionString: urlOf(dataDir, database) })
  await client.connect()
  try {
    // Bytes as they are, where they are text: in hex nobody would find a word of them.
    await client.query(`SET bytea_output = 'escape'`)
    const { rows } = await client.query<{ table: string; column: string }>(COLUMNS)
    const found = new Map<string, string>()
    for (const { table, column } of rows) {
      const asked = `SELECT string_agg(one.${column}::text, E'\\n') AS said FROM ${table} AS one`
      const [{ said } = { said: null }] = (await client.query<{ said: string | null }>(asked)).rows
      if (said !== null) found.set(`${database} ${table.replace('public.', '')}.${column}`, said)
    }
    return found
  } finally {
    await client.end()
  }
}
