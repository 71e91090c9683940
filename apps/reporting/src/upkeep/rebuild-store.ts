import type { Database, Tx } from '@lantoa/chassis/database'
import type { StoredRecord } from '@lantoa/chassis/event-log'
import { placeOf, type SetAside } from './log-positions.ts'

/** Everything that follows from the log. */
const TABLES = ['entity', 'entity_elsewhere', 'keyed', 'cell', 'placement', 'boundary_day', 'cell_change'] as const

/** Units compared in one statement, so that none runs into a time-out. */
const UNITS_COMPARED = 200

/** Empty tables beside the live ones, with the same keys and indexes. */
export async function createRebuildTables(tx: Tx): Promise<void> {
  await dropRebuildTables(tx)
  for (const table of TABLES) await tx.query(`CREATE TABLE rebuild.${table} (LIKE public.${table} INCLUDING ALL)`)
  await tx.query('INSERT INTO rebuild.boundary_day SELECT on_day FROM public.boundary_day')
  await tx.query('INSERT INTO rebuild.cell_change VALUES (0, now())')
}

export async function dropRebuildTables(tx: Tx): Promise<void> {
  for (const table of TABLES) await tx.query(`DROP TABLE IF EXISTS rebuild.${table}`)
}

/** From here to the end of the transaction every table name means the one in rebuild, where there is one. */
export async function enterRebuild(tx: Tx): Promise<void> {
  await tx.query('SET LOCAL search_path = rebuild, public')
}

/**
 * Lets what is being counted finish and nothing new begin. A consumer locks its offset before anything else, and who
 * repairs a dead letter its row: so nobody waits here who holds something that is needed below.
 */
export async function holdLiveTables(tx: Tx): Promise<void> {
  await tx.query('LOCK TABLE consumer_offset, dead_letter IN EXCLUSIVE MODE')
}

/** The day whose boundaries the live sums are counted in. */
export async function getLiveBoundaryDay(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ on_day: string }>('SELECT on_day FROM public.boundary_day')
  if (!row) throw new Error('the table boundary_day has lost its row')
  return row.on_day
}

/** Records that the live tables leave out, because they could not be applied or were given up: the rebuild leaves them out too. */
export async function listSetAside(source: Database | Tx, group: string): Promise<SetAside> {
  const rows = await source.query<Pick<StoredRecord, 'topic' | 'partition' | 'offset' | 'key' | 'value'>>(
    `SELECT topic, partition, log_offset AS offset, key, value FROM dropped_record WHERE consumer_group = $1
      UNION ALL
     SELECT topic, partition, log_offset, key, value FROM dead_letter WHERE consumer_group = $1`,
    [group],
  )
  return new Map(rows.map((row) => [`${placeOf(row)}/${row.offset}`, row]))
}

/** How many cells there are, and how many are not the same in both. */
export async function compareCells(tx: Tx): Promise<{ cells: number; differing: number }> {
  const rows = await tx.query<{ unit: string }>('SELECT unit FROM public.cell UNION SELECT unit FROM rebuild.cell')
  const units = rows.map(({ unit }) => unit)
  const total = { cells: 0, differing: 0 }
  for (let start = 0; start < units.length; start += UNITS_COMPARED) {
    const [found] = await tx.query<{ cells: number; differing: number }>(
      `SELECT count(*) AS cells, count(*) FILTER (WHERE live.amount IS DISTINCT FROM again.amount
                OR live.own IS DISTINCT FROM again.own) AS differing
         FROM (SELECT * FROM public.cell WHERE unit = ANY($1)) AS live
         FULL JOIN (SELECT * FROM rebuild.cell WHERE unit = ANY($1)) AS again USING (unit, measure, day)`,
      [units.slice(start, start + UNITS_COMPARED)],
    )
    total.cells += found?.cells ?? 0
    total.differing += found?.differing ?? 0
  }
  return total
}

/** Puts the rebuilt tables in the place of the live ones. */
export async function swapTables(tx: Tx): Promise<void> {
  // What remembers sums asks for this number: it must not be one that was there before.
  await tx.query('UPDATE rebuild.cell_change SET version = (SELECT version + 1 FROM public.cell_change)')
  for (const table of TABLES) {
    await tx.query(`DROP TABLE public.${table}`)
    await tx.query(`ALTER TABLE rebuild.${table} SET SCHEMA public`)
  }
}
