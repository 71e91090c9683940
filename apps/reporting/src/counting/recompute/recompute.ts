import { type Database, isTransient, type Tx } from '@lantoa/chassis/database/database'
import { ProblemError } from '@lantoa/chassis/http/problems'
import { createBackoff, pause } from '@lantoa/chassis/process/backoff'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { lockTreeForChange } from '@lantoa/chassis/units/unit-store'
import { takeRecords } from '../engine/follow.ts'
import { countSource, countUp } from './rebuild-count.ts'
import { createRebuildEngine, type RebuildEngine } from './rebuild-engine.ts'
import { openLoad } from './rebuild-load.ts'
import { distance, type Reading, readAtOnce, readMarks, readOn, startReading } from './rebuild-read.ts'
import {
  compareCells,
  createRebuildTables,
  dropRebuildTables,
  dropStages,
  enterRebuild,
  getLiveDays,
  hardenRebuildTables,
  holdLiveTables,
  swapTables,
} from './rebuild-store.ts'

export type Recomputed = { records: number; cells: number; differing: number; replaced: boolean }

/** `beforeSwap`: who keeps an account of the sums sees both tables before the rebuilt ones take the place of the live ones. */
type Options = { patience?: typeof PATIENCE; beforeSwap?: (tx: Tx) => Promise<void> }
type Rebuild = Required<Pick<Options, 'beforeSwap'>> & {
  parts: ServiceParts
  database: Database
  engine: RebuildEngine
  reading: Reading
}

/** So little behind the live tables is worked off while these are held still, or while one snapshot is kept. */
const NEAR = 2_000
/** Rounds in which the rebuild runs after the live tables to come near. */
const ROUNDS = 5
/** Waiting for those who read the live tables for long, with time between the tries for all who have queued up. */
const PATIENCE = { tries: 20, first: 1_000, limit: 60_000 }

/**
 * Counts everything again from the log, beside the live tables, up to where these have come; compares every cell; where
 * any differs, the rebuilt tables take the place of the live ones. Only that last step holds up live counting.
 * @throws ProblemError `try-later` when the live tables were being read all the time; they are as they were
 */
export async function recompute(
  parts: ServiceParts,
  { patience = PATIENCE, beforeSwap = async () => undefined }: Options = {},
): Promise<Recomputed> {
  const database = parts.database.apart('recompute')
  const rebuild = { parts, database, beforeSwap, engine: createRebuildEngine(), reading: startReading(parts.eventLog) }
  try {
    await database.transaction(createRebuildTables)
    await load(rebuild)
    await comeNear(rebuild)
    const compared = await compare(rebuild)
    if (compared.differing > 0) await replace(rebuild, patience)
    return { records: rebuild.reading.records, ...compared, replaced: compared.differing > 0 }
  } finally {
    await database.transaction(dropRebuildTables).catch((error: unknown) => {
      parts.log.warn({ err: error }, 'what a recompute left is dropped by the next')
    })
    await database.close()
  }
}

/** All that the log holds at the start, counted as a whole: of one source while others are still being read. */
async function load({ parts, database, engine, reading }: Rebuild): Promise<void> {
  await readAtOnce(reading, await readMarks(database, parts.name), async (source, read) => {
    const loading = openLoad(database, engine, source)
    await read(loading.take)
    await loading.end()
    await countSource(database, source)
  })
  await countUp(database, engine)
  await database.transaction(dropStages)
}

/** What has come meanwhile, counted record by record as it is live. */
async function comeNear(rebuild: Rebuild): Promise<void> {
  const { parts, database, engine, reading } = rebuild
  for (let round = 0; round < ROUNDS; round += 1) {
    const marks = await readMarks(database, parts.name)
    if (distance(reading, marks) <= NEAR) return
    await readOn(reading, marks, (source, records) => {
      return database.transaction(async (tx) => {
        await enterRebuild(tx)
        await takeRecords(tx, engine, source, records)
      })
    })
  }
}

/** In one snapshot of the live tables, exactly up to where that is: nobody has to stand still for it. */
async function compare(rebuild: Rebuild): Promise<{ cells: number; differing: number }> {
  return rebuild.database.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    await catchUp(tx, rebuild)
    return compareCells(tx)
  })
}

async function replace(rebuild: Rebuild, { tries, first, limit }: typeof PATIENCE): Promise<void> {
  await hardenRebuildTables(rebuild.database)
  const backoff = createBackoff({ first, limit })
  for (let left = tries; left > 0; left -= 1) {
    await comeNear(rebuild)
    const held = await swapUnlessRead(rebuild)
    if (held !== undefined) {
      rebuild.parts.log.info({ held: Math.round(held) }, 'rebuilt tables took the place of the live ones')
      return
    }
    if (left > 1) await pause(backoff.next())
  }
  const detail = 'The live numbers were being read all the time, as by a long export: nothing was changed.'
  throw new ProblemError('try-later', detail, { retryAfterSeconds: 600 })
}

/** For how many milliseconds counting was held by the swap; undefined where readers were in its way, whom nothing holds. */
async function swapUnlessRead(rebuild: Rebuild): Promise<number | undefined> {
  const { parts, database } = rebuild
  return database.transaction(async (tx) => {
    await holdLiveTables(tx)
    const since = performance.now()
    await lockTreeForChange(tx)
    await catchUp(tx, rebuild)
    // What was caught up is known in memory too: it is kept, whatever becomes of the rest.
    await tx.query('SAVEPOINT caught_up')
    try {
      await rebuild.beforeSwap(tx)
      await swapTables(tx)
    } catch (error) {
      if (!isTransient(error)) throw error
      await tx.query('ROLLBACK TO SAVEPOINT caught_up')
      parts.log.warn({ err: error }, 'the live tables are being read: the rebuilt ones wait')
      return undefined
    }
    return performance.now() - since
  })
}

/** The last records, in the boundaries of the live tables, everything written. */
async function catchUp(tx: Tx, { parts, engine, reading }: Rebuild): Promise<void> {
  await enterRebuild(tx)
  const marks = await readMarks(tx, parts.name)
  await readOn(reading, marks, (source, records) => takeRecords(tx, engine, source, records))
  await engine.reach(tx, await getLiveDays(tx))
}
