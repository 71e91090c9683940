import type { Database } from '@lantoa/chassis/database/database'

export type CellRow = { measure: string; days: string[]; amounts: number[] }

/** Every cell of a unit, by measure, days in order. */
export async function listCells(database: Database, unit: string): Promise<CellRow[]> {
  return database.query({
    name: 'list-cells',
    text: `SELECT measure, array_agg(day ORDER BY day) AS days, array_agg(amount ORDER BY day) AS amounts
      FROM cell WHERE unit = $1 GROUP BY measure`,
    values: [unit],
  })
}

/** Counts the transactions that have changed cells, and those that have changed definitions. */
export type Versions = { readonly cells: number; readonly definitions: number }

export async function getVersions(database: Database): Promise<Versions> {
  const [row] = await database.query<Versions>({
    name: 'get-versions',
    text: `SELECT cell_change.version AS cells, definition_change.version AS definitions
      FROM cell_change, definition_change`,
  })
  if (!row) throw new Error('cell_change or definition_change has lost its row')
  return row
}
