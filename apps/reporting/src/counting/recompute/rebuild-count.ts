import type { Database } from '@lantoa/chassis/database/database'
import { createCellChanges } from '../engine/cell-changes.ts'
import { countKey, type PathOf } from '../engine/distinct.ts'
import { decodeEntries } from '../engine/encoding.ts'
import { keysCountedAs, MEASURES, type SourceName } from '../measures/sources.ts'
import { openCopier } from './copier.ts'
import { CELLS_KEPT, type RebuildEngine } from './rebuild-engine.ts'
import { addUniqueIndexes, enterRebuild, versionsOf } from './rebuild-store.ts'

/** Enough for most sorts of a district; what is larger goes through files. */
const WORK_MEMORY = '64MB'
const KEYS_READ = 5_000

/** Keeps the newest version of each entity of a source and sums up what they contribute, in the units themselves. */
export async function countSource(database: Database, source: SourceName): Promise<void> {
  await step(database, countNewest(versionsOf(source)))
  await step(database, `TRUNCATE rebuild.${versionsOf(source)}`)
}

/** Counts what the sources contribute up to the nation. */
export async function countUp(database: Database, engine: RebuildEngine): Promise<void> {
  // Nothing reads entities here, so their index is built at the same time.
  await Promise.all([indexEntities(database), countCells(database, engine)])
}

async function indexEntities(database: Database): Promise<void> {
  await step(database, KEEP_ELSEWHERE)
  await addUniqueIndexes(database, 'entity_elsewhere')
  await addUniqueIndexes(database, 'entity')
}

async function countCells(database: Database, engine: RebuildEngine): Promise<void> {
  await keepKeyed(database)
  await addUniqueIndexes(database, 'keyed')
  const pathOf = await placeUnits(database, engine)
  await countManifoldKeys(database, pathOf)
  await step(database, ROLL_UP)
  await Promise.all([addUniqueIndexes(database, 'cell'), sumTotals(database)])
}

/**
 * Of several states under one sequence the last counts, as it does live. No measure has several sources, so the sums of
 * a source are whole.
 */
function countNewest(versions: string): string {
  const entry = `split_part(entry, '|', 2) AS unit, split_part(entry, '|', 1) AS measure, split_part(entry, '|', 3)::date AS day,
      sum(split_part(entry, '|', 4)::bigint) AS amount`
  const entries = `newest, string_to_table(contributions, ';') AS entry`
  return `WITH newest AS (
      INSERT INTO rebuild.entity (source, id, sequence, unit, contributions)
      SELECT DISTINCT ON (id) source, id, sequence, unit, contributions
        FROM rebuild.${versions} ORDER BY id, sequence DESC, ctid DESC
      RETURNING contributions),
    plain AS (
      INSERT INTO rebuild.plain (unit, measure, day, amount)
      SELECT ${entry} FROM ${entries} WHERE split_part(entry, '|', 5) = '' GROUP BY 1, 2, 3)
    INSERT INTO rebuild.key_entry (unit, measure, day, amount, key)
    SELECT ${entry}, split_part(entry, '|', 5) AS key FROM ${entries}
     WHERE split_part(entry, '|', 5) <> '' GROUP BY 1, 2, 3, 5 HAVING sum(split_part(entry, '|', 4)::bigint) <> 0`
}

const KEEP_ELSEWHERE = `INSERT INTO rebuild.entity_elsewhere (source, unit, id)
  SELECT DISTINCT source, unit, id FROM rebuild.elsewhere`

/** What counts in one unit on one day counts the same in all above it, like what has no key; the rest was counted apart. */
const ROLL_UP = `INSERT INTO rebuild.cell (unit, measure, day, amount, own)
  SELECT unit, measure, day, sum(amount), sum(own) FROM (
    SELECT above AS unit, measure, day, amount, CASE WHEN above = alone.unit THEN amount ELSE 0 END AS own
      FROM (SELECT unit, measure, day, amount FROM rebuild.plain
            UNION ALL
            SELECT split_part(entries, '|', 1), measure, split_part(entries, '|', 2)::date, 1 FROM rebuild.keyed
             WHERE entries NOT LIKE '%;%' AND split_part(entries, '|', 3)::bigint > 0) AS alone
      JOIN rebuild.placement USING (unit) CROSS JOIN unnest(path) AS above
    UNION ALL
    SELECT unit, measure, day, amount, own FROM rebuild.part) AS parts
   GROUP BY unit, measure, day HAVING sum(amount) <> 0 OR sum(own) <> 0`

async function sumTotals(database: Database): Promise<void> {
  await step(
    database,
    `INSERT INTO rebuild.cell_total (unit, measure, amount, changed_at)
      SELECT unit, measure, coalesce(sum(amount) FILTER (WHERE day < before_day), 0),
             (SELECT changed_at FROM public.cell_total AS live WHERE live.unit = cell.unit AND live.measure = cell.measure)
        FROM rebuild.cell, rebuild.total_day GROUP BY unit, measure`,
  )
  await addUniqueIndexes(database, 'cell_total')
}

async function keepKeyed(database: Database): Promise<void> {
  const stocks = [...MEASURES.keys()].filter((name) => keysCountedAs(name) === 'stock')
  await step(
    database,
    `INSERT INTO rebuild.keyed (measure, key, bucket, entries, spread)
      SELECT measure, key, CASE WHEN measure = ANY($1) THEN '-infinity' ELSE day END AS bucket,
             string_agg(unit || '|' || day || '|' || amount, ';'), min(unit) <> max(unit)
        FROM rebuild.key_entry GROUP BY 1, 2, 3`,
    [stocks],
  )
}

async function placeUnits(database: Database, engine: RebuildEngine): Promise<PathOf> {
  await addUniqueIndexes(database, 'placement')
  return database.transaction(async (tx) => {
    const rows = await tx.query<{ unit: string }>(
      'SELECT unit FROM rebuild.plain UNION SELECT unit FROM rebuild.key_entry',
    )
    await enterRebuild(tx)
    return engine.place(
      tx,
      rows.map(({ unit }) => unit),
    )
  })
}

type KeyRow = { measure: string; key: string; bucket: string; entries: string }

/** A key with several entries may count in several units, or not on all of its days: what it counts for is no sum. */
async function countManifoldKeys(database: Database, pathOf: PathOf): Promise<void> {
  const parts = openCopier(database, 'rebuild.part')
  let cells = createCellChanges()
  const write = async () => {
    for (const { unit, measure, day, amount, own } of cells.sorted()) parts.add(unit, measure, day, amount, own)
    cells = createCellChanges()
    await parts.breathe()
  }
  for await (const rows of manifoldKeys(database)) {
    for (const { measure, entries } of rows) {
      countKey(cells, { kind: keysCountedAs(measure), measure, entries: decodeEntries(entries) }, pathOf, 1)
    }
    if (cells.size >= CELLS_KEPT) await write()
  }
  await write()
  await parts.end()
}

async function* manifoldKeys(database: Database): AsyncGenerator<KeyRow[]> {
  let after = ['', '', '-infinity']
  for (;;) {
    const rows = await database.query<KeyRow>(
      `SELECT measure, key, bucket::text, entries FROM rebuild.keyed
        WHERE (measure, key, bucket) > ($1, $2, $3::date) AND entries LIKE '%;%'
        ORDER BY measure, key, bucket LIMIT ${KEYS_READ}`,
      after,
    )
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = [last.measure, last.key, last.bucket]
  }
}

async function step(database: Database, statement: string, values: readonly unknown[] = []): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(`SET LOCAL work_mem = '${WORK_MEMORY}'`)
    await tx.query(statement, values)
  })
}
