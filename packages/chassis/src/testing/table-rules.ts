import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { type Column, type Table, writtenAs } from '../database/table.ts'

type Existing = { name: string; type: string; needed: boolean }

/** Of a column, whether who inserts a row must give it. */
export const IS_NEEDED =
  "is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' AND is_generated = 'NEVER'"

const LONG_NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone' }

/** Declares a test for each table: its columns are those of the database, of the same types, and none is missing. */
export function testTableRules(
  tables: readonly Pick<Table<never>, 'name' | 'columns'>[],
  database: () => Database,
): void {
  test.each(tables.map((table) => [table.name, table] as const))(
    'the table %s is as the database has it',
    async (_name, table) => {
      const existing = await listColumns(database(), table.name)
      for (const column of table.columns) expect(existing.get(column.name)?.type, column.name).toBe(typeOf(column))
      const named = new Set(table.columns.map(({ name }) => name))
      const missing = [...existing.values()].filter(({ name, needed }) => needed && !named.has(name))
      expect(missing).toEqual([])
    },
  )
}

async function listColumns(database: Database, table: string): Promise<Map<string, Existing>> {
  const rows = await database.query<Existing>(
    `SELECT column_name AS name,
            CASE data_type WHEN 'ARRAY' THEN substr(udt_name, 2) || '[]' ELSE data_type END AS type,
            ${IS_NEEDED} AS needed
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  )
  return new Map(rows.map((row) => [row.name, row]))
}

function typeOf({ type }: Column): string {
  const written = writtenAs(type)
  return LONG_NAMES[written] ?? written
}
