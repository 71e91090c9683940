import { readdir, readFile } from 'node:fs/promises'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, migrate } from '../database/migrate.ts'
import { IS_NEEDED } from './table-rules.ts'

/** By its name with that of its table, whether who inserts a row must give it. */
type Columns = ReadonlyMap<string, boolean>

/**
 * Declares a test of the migrations of a service: whoever goes back runs the release before on the tables of this one, so
 * no migration takes a column away, or wants one that the release before does not give.
 */
export function testMigrationRules(own: URL): void {
  test('the release before can go on with the tables that migrations leave', async () => {
    const created = await createTestDatabase({ migrations: [], migrate })
    const database = openDatabase({ url: created.url, applicationName: 'test' })
    try {
      expect(await listBreaks(database, [chassisMigrations, own])).toEqual([])
    } finally {
      await database.close()
      await created.drop()
    }
  })
}

async function listBreaks(database: Database, folders: readonly URL[]): Promise<string[]> {
  const breaks: string[] = []
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
      const before = await listColumns(database)
      const sql = await readFile(new URL(name, folder), 'utf8')
      await database.transaction((tx) => tx.query(sql))
      breaks.push(...brokenBetween(before, await listColumns(database)).map((what) => `${name}: ${what}`))
    }
  }
  return breaks
}

function brokenBetween(before: Columns, after: Columns): string[] {
  const tables = new Set([...before.keys()].map(tableOf))
  const gone = [...before.keys()].filter((column) => !after.has(column)).map((column) => `${column} is gone`)
  const needed = [...after]
    .filter(([column, isNeeded]) => isNeeded && tables.has(tableOf(column)) && !before.get(column))
    .map(([column]) => `${column} must be given`)
  return [...gone, ...needed]
}

function tableOf(column: string): string {
  return column.slice(0, column.indexOf('.'))
}

async function listColumns(database: Database): Promise<Columns> {
  const rows = await database.query<{ name: string; needed: boolean }>(
    `SELECT table_name || '.' || column_name AS name, ${IS_NEEDED} AS needed
       FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1`,
  )
  return new Map(rows.map(({ name, needed }) => [name, needed]))
}
