import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { StoredRecord } from '@lantoa/chassis/log/event-log'
import type { Day } from '@lantoa/vietnam/days'
import { SOURCE_NAMES, type SourceName } from '../measures/sources.ts'
import { nameOf, type Parked } from './log-positions.ts'

/** Everything that follows from the log, in the order in which those who read several in one transaction begin. */
const TABLES = [
  ...['boundary_day', 'total_day', 'cell_change', 'placement'],
  ...['entity_elsewhere', 'entity', 'cell', 'cell_total', 'keyed'],
] as const

/** Readers queue behind whoever waits for a table. */
const READERS_WAIT_MS = 1_000

/** What stands between the log and those, while a rebuild runs, with the columns of which table or its own. */
const STAGES = {
  ...Object.fromEntries(SOURCE_NAMES.map((source) => [versionsOf(source), 'LIKE public.entity'])),
  elsewhere: 'LIKE public.entity_elsewhere',
  plain: 'unit text COLLATE "C", measure text COLLATE "C", day date, amount bigint',
  key_entry: 'measure text COLLATE "C", key text COLLATE "C", unit text COLLATE "C", day date, amount bigint',
  part: 'LIKE public.cell',
}

/** Every version of the entities of a source that the log holds. */
export function versionsOf(source: SourceName): string {
  return `version_${source}`
}

/**
 * Empty tables beside the live ones, with the same columns. Without indexes and without a log of their own until they are
 * full: should Postgres crash they are empty, and nobody has used them.
 */
export async function createRebuildTables(tx: Tx): Promise<void> {
  await dropRebuildTables(tx)
  for (const table of TABLES) await tx.query(`CREATE UNLOGGED TABLE rebuild.${table} (LIKE public.${table})`)
  for (const { table, options } of await listOptions(tx))
    await tx.query(`ALTER TABLE rebuild.${table} SET (${options})`)
  for (const [stage, columns] of Object.entries(STAGES)) {
    await tx.query(`CREATE UNLOGGED TABLE rebuild.${stage} (${columns})`)
  }
  await tx.query('INSERT INTO rebuild.boundary_day SELECT on_day FROM public.boundary_day')
  await tx.query('INSERT INTO rebuild.total_day SELECT before_day FROM public.total_day')
  await tx.query('INSERT INTO rebuild.cell_change VALUES (0, now())')
}

export async function dropRebuildTables(tx: Tx): Promise<void> {
  for (const table of [...TABLES, ...Object.keys(STAGES)]) await tx.query(`DROP TABLE IF EXISTS rebuild.${table}`)
}

export async function dropStages(tx: Tx): Promise<void> {
  for (const table of Object.keys(STAGES)) await tx.query(`DROP TABLE rebuild.${table}`)
}

/** From here to the end of the transaction every table name means the one in rebuild, where there is one. */
export async function enterRebuild(tx: Tx): Promise<void> {
  await tx.query('SET LOCAL search_path = rebuild, public')
}

/** What new rows must not contradict, as it is on the live table. */
export async function addUniqueIndexes(database: Database, table: (typeof TABLES)[number]): Promise<void> {
  await database.transaction((tx) => addIndexes(tx, table, ({ isUnique }) => isUnique))
}

/** Makes the rebuilt tables what the live ones are: safe from a crash, with every index, known to the planner. */
export async function hardenRebuildTables(database: Database): Promise<void> {
  for (const table of TABLES) {
    await database.transaction(async (tx) => {
      await addIndexes(tx, table, ({ isUnique }) => !isUnique)
      await tx.query(`ALTER TABLE rebuild.${table} SET LOGGED`)
      await tx.query(`ANALYZE rebuild.${table}`)
    })
  }
}

/**
 * Lets what is being counted finish and nothing new begin. A consumer locks its offset before anything else, and who
 * repairs a dead letter its row: so nobody waits here who holds something that is needed below.
 */
export async function holdLiveTables(tx: Tx): Promise<void> {
  await tx.query('LOCK TABLE consumer_offset, dead_letter IN EXCLUSIVE MODE')
}

/** The day whose boundaries the live sums are counted in, and the one before which their totals sum up. */
export async function getLiveDays(tx: Tx): Promise<{ boundaries: Day; totals: Day }> {
  const [row] = await tx.query<{ boundaries: Day; totals: Day }>(
    'SELECT on_day AS boundaries, before_day AS totals FROM public.boundary_day, public.total_day',
  )
  if (!row) throw new Error('the table boundary_day or total_day has lost its row')
  return row
}

/** Records that the live tables leave out, because they could not be applied or were given up: the rebuild leaves them out too. */
export async function listParked(source: Pick<Database | Tx, 'query'>, group: string): Promise<Parked> {
  const rows = await source.query<Pick<StoredRecord, 'topic' | 'partition' | 'offset' | 'key' | 'value'>>(
    `SELECT topic, partition, log_offset AS offset, key, value FROM dropped_record WHERE consumer_group = $1
      UNION ALL
     SELECT topic, partition, log_offset, key, value FROM dead_letter WHERE consumer_group = $1`,
    [group],
  )
  return new Map(rows.map((row) => [nameOf(row), row]))
}

/** How many cells there are, and how many cells and totals are not the same in both. */
export async function compareCells(tx: Tx): Promise<{ cells: number; differing: number }> {
  const [found] = await tx.query<{ cells: number; differing: number }>(
    `SELECT count(*) AS cells, count(*) FILTER (WHERE live.amount IS DISTINCT FROM again.amount
              OR live.own IS DISTINCT FROM again.own) AS differing
       FROM public.cell AS live FULL JOIN rebuild.cell AS again USING (unit, measure, day)`,
  )
  const [totals] = await tx.query<{ differing: number }>(
    `SELECT count(*) AS differing FROM public.cell_total AS live FULL JOIN rebuild.cell_total AS again USING (unit, measure)
      WHERE coalesce(live.amount, 0) <> coalesce(again.amount, 0)`,
  )
  return { cells: found?.cells ?? 0, differing: (found?.differing ?? 0) + (totals?.differing ?? 0) }
}

/**
 * Puts the rebuilt tables in the place of the live ones. Takes all of these at once and first, in the order of their
 * readers, and gives up soon: an export reads its tables for as long as it lasts.
 */
export async function swapTables(tx: Tx): Promise<void> {
  // Not lock_timeout: that would begin anew with each of the tables.
  await tx.query(`SET LOCAL statement_timeout = ${READERS_WAIT_MS}`)
  await tx.query(`LOCK TABLE ${TABLES.map((table) => `public.${table}`).join(', ')} IN ACCESS EXCLUSIVE MODE`)
  await tx.query('SET LOCAL statement_timeout = 0')
  // What remembers sums asks for this number: it must not be one that was there before.
  await tx.query('UPDATE rebuild.cell_change SET version = (SELECT version + 1 FROM public.cell_change)')
  for (const table of TABLES) {
    await tx.query(`DROP TABLE public.${table}`)
    await tx.query(`ALTER TABLE rebuild.${table} SET SCHEMA public`)
  }
}

type Index = { name: string; definition: string; isPrimary: boolean; isUnique: boolean }

async function addIndexes(tx: Tx, table: string, wanted: (index: Index) => boolean): Promise<void> {
  const indexes = await tx.query<Index>(
    `SELECT relname AS name, pg_get_indexdef(indexrelid) AS definition, indisprimary AS "isPrimary", indisunique AS "isUnique"
       FROM pg_index JOIN pg_class ON oid = indexrelid WHERE indrelid = $1::regclass ORDER BY relname`,
    [`public.${table}`],
  )
  for (const { name, definition, isPrimary } of indexes.filter(wanted)) {
    await tx.query(definition.replace(' ON public.', ' ON rebuild.'))
    if (isPrimary) await tx.query(`ALTER TABLE rebuild.${table} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}`)
  }
}

/** How full the pages of the live tables are made, and the like. */
async function listOptions(tx: Tx): Promise<{ table: string; options: string }[]> {
  return tx.query(
    `SELECT relname AS table, array_to_string(reloptions, ', ') AS options FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1) AND reloptions IS NOT NULL`,
    [TABLES],
  )
}
