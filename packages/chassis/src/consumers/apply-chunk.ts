import type { Database, Tx } from '../database/database.ts'
import { tryInSavepoint } from '../database/savepoint.ts'
import type { Batch, StoredRecord } from '../log/event-log.ts'
import { advanceOffset, lockOffset } from './consumer-offsets.ts'
import { findParkedKeys, insertDeadLetters, type Letter } from './dead-letter-store.ts'
import { type Gap, judgePlace } from './lost-history.ts'
import { isRecordsFault, reasonOf } from './poison.ts'
import { dropErased } from './tombstones.ts'
import type { TopicHandler } from './topic-handlers.ts'

type Apply = TopicHandler['apply']
/** Where to read on, the records that had not been dealt with before, and those of them that could not be applied. */
type Applied = { next: number; fresh: readonly StoredRecord[]; letters: readonly Letter[]; gap: Gap | undefined }

/**
 * Applies records of one partition and moves the group's offset, in one transaction. Answers from where to read on:
 * behind the chunk, or elsewhere when the stored offset says that others were there or that a stretch is missing.
 */
export async function applyChunk(database: Database, group: string, chunk: Batch, apply: Apply): Promise<Applied> {
  const run = (way: typeof applyAtOnce) => database.transaction((tx) => applyAndAdvance(tx, group, chunk, apply, way))
  try {
    return await run(applyAtOnce)
  } catch (error) {
    if (!isRecordsFault(error)) throw error
    return run(applyCarefully) // the usual way pays nothing for savepoints
  }
}

/** Each chunk goes on where the one before ended, so that what compaction removed between two is not missing. */
export function* chunksOf(batch: Batch, size: number): Generator<Batch> {
  let fetchedFrom = batch.fetchedFrom
  for (let start = 0; start < batch.records.length; start += size) {
    const chunk = { ...batch, fetchedFrom, records: batch.records.slice(start, start + size) }
    yield chunk
    fetchedFrom = endOf(chunk)
  }
}

/** The offset behind the chunk. */
export function endOf(chunk: Batch): number {
  return (chunk.records.at(-1)?.offset ?? chunk.fetchedFrom - 1) + 1
}

async function applyAndAdvance(
  tx: Tx,
  group: string,
  chunk: Batch,
  apply: Apply,
  way: typeof applyAtOnce,
): Promise<Applied> {
  const stored = await lockOffset(tx, group, chunk)
  const { elsewhere, gap } = await judgePlace(tx, group, chunk, stored)
  if (elsewhere !== undefined) return { next: elsewhere, fresh: [], letters: [], gap }
  const fresh = chunk.records.filter((record) => record.offset >= stored)
  const last = fresh.at(-1)
  if (!last) return { next: stored, fresh, letters: [], gap }
  const parked = await findParkedKeys(tx, group, fresh)
  const letters = await way(tx, apply, await dropErased(tx, group, fresh, parked), parked)
  await insertDeadLetters(tx, group, letters)
  await advanceOffset(tx, group, chunk, last.offset + 1)
  return { next: last.offset + 1, fresh, letters, gap }
}

async function applyAtOnce(tx: Tx, apply: Apply, records: readonly StoredRecord[], parked: ReadonlySet<string>) {
  const free = records.filter((record) => !parked.has(record.key))
  if (free.length > 0) await apply(tx, free)
  return records.filter((record) => parked.has(record.key)).map(waiting)
}

/** Halves what fails until the culprits stand alone; their keys are parked for the rest of the chunk too. */
async function applyCarefully(tx: Tx, apply: Apply, records: readonly StoredRecord[], known: ReadonlySet<string>) {
  const parked = new Set(known)
  const letters: Letter[] = []

  async function attempt(part: readonly StoredRecord[]): Promise<void> {
    letters.push(...part.filter((record) => parked.has(record.key)).map(waiting))
    const free = part.filter((record) => !parked.has(record.key))
    const [first] = free
    if (!first) return
    const failure = await tryInSavepoint(tx, () => apply(tx, free), isRecordsFault)
    if (!failure) return
    if (free.length === 1) {
      parked.add(first.key)
      letters.push({ record: first, reason: reasonOf(failure.error) })
      return
    }
    const middle = Math.ceil(free.length / 2)
    await attempt(free.slice(0, middle))
    await attempt(free.slice(middle))
  }

  await attempt(records)
  return letters
}

function waiting(record: StoredRecord): Letter {
  return { record, reason: null }
}
