import { listOffsets } from '@lantoa/chassis/consumer-offsets'
import type { Tx } from '@lantoa/chassis/database'
import type { StoredRecord } from '@lantoa/chassis/event-log'
import type { ServiceParts } from '@lantoa/chassis/service-parts'
import type { TopicHandler } from '@lantoa/chassis/topic-handlers'
import { lockTreeForChange } from '@lantoa/chassis/unit-store'
import { followSources } from '../engine/follow.ts'
import { insertRecomputed } from '../restatements/late-changes.ts'
import { type Positions, pickRecords, positionsOf, readFrom } from './log-positions.ts'
import { createRebuildEngine, type RebuildEngine } from './rebuild-engine.ts'
import {
  compareCells,
  createRebuildTables,
  dropRebuildTables,
  enterRebuild,
  getLiveBoundaryDay,
  holdLiveTables,
  listSetAside,
  swapTables,
} from './rebuild-store.ts'

export type Recomputed = { records: number; cells: number; differing: number; replaced: boolean }

type Rebuild = {
  parts: ServiceParts
  engine: RebuildEngine
  handlers: readonly TopicHandler[]
  done: Positions
  records: number
}

const CHUNK = 2_000
/** Rounds in which the rebuild runs after the live tables, before these are held still for the rest. */
const ROUNDS = 3

/**
 * Counts everything again from the log, beside the live tables, up to where these have come; compares every cell; where
 * any differs, the rebuilt tables take the place of the live ones.
 */
export async function recompute(parts: ServiceParts): Promise<Recomputed> {
  const engine = createRebuildEngine()
  const rebuild: Rebuild = { parts, engine, handlers: followSources(engine), done: new Map(), records: 0 }
  await parts.database.transaction(createRebuildTables)
  for (let round = 0; round < ROUNDS; round += 1) {
    await readOn(rebuild, positionsOf(await listOffsets(parts.database, parts.name)), (work) =>
      parts.database.transaction(async (tx) => {
        await enterRebuild(tx)
        await work(tx)
      }),
    )
  }
  return parts.database.transaction((tx) => finish(tx, rebuild))
}

/** The last records, the comparison and the swap, while the live tables stand still. */
async function finish(tx: Tx, rebuild: Rebuild): Promise<Recomputed> {
  const { parts, engine } = rebuild
  await holdLiveTables(tx)
  await lockTreeForChange(tx)
  await enterRebuild(tx)
  await readOn(rebuild, positionsOf(await listOffsets(parts.database, parts.name)), (work) => work(tx))
  await engine.drawBoundaries(tx, await getLiveBoundaryDay(tx))
  await engine.flush(tx)
  const compared = await compareCells(tx)
  if (compared.differing > 0) {
    await insertRecomputed(tx)
    await swapTables(tx)
  } else await dropRebuildTables(tx)
  return { records: rebuild.records, ...compared, replaced: compared.differing > 0 }
}

async function readOn(
  rebuild: Rebuild,
  target: Positions,
  run: (work: (tx: Tx) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { parts, handlers, done } = rebuild
  const setAside = await listSetAside(parts.database, parts.name)
  for (const handler of handlers) {
    const from = readFrom(handler.topic, done, target)
    if (from === undefined) continue
    let chunk: StoredRecord[] = []
    for await (const read of parts.eventLog.readAll(handler.topic, { from })) {
      chunk.push(...pickRecords(read, done, target, setAside))
      if (chunk.length < CHUNK) continue
      chunk = await applyAll(rebuild, handler, chunk, run)
    }
    await applyAll(rebuild, handler, chunk, run)
  }
  for (const [place, next] of target) done.set(place, next)
}

/** Nothing is left of a chunk that was applied. */
async function applyAll(
  rebuild: Rebuild,
  handler: TopicHandler,
  chunk: readonly StoredRecord[],
  run: (work: (tx: Tx) => Promise<void>) => Promise<void>,
): Promise<StoredRecord[]> {
  if (chunk.length > 0) await run((tx) => handler.apply(tx, chunk))
  rebuild.records += chunk.length
  return []
}
