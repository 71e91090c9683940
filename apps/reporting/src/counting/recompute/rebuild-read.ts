import { setImmediate } from 'node:timers/promises'
import { listOffsets } from '@lantoa/chassis/consumers/consumer-offsets'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { EventLog, StoredRecord } from '@lantoa/chassis/log/event-log'
import { topicsOf } from '../engine/follow.ts'
import { SOURCE_NAMES, type SourceName } from '../measures/sources.ts'
import { type Marks, nameOf, type Positions, positionsOf, readFrom, repaired, sortOut } from './log-positions.ts'
import { listParked } from './rebuild-store.ts'

/** How far a rebuild has read, and what it left out because the live numbers did. */
export type Reading = {
  readonly eventLog: EventLog
  readonly done: Positions
  readonly leftOut: Map<string, StoredRecord>
  records: number
}

type TakeRecords = (records: readonly StoredRecord[]) => Promise<void>
type Take = (source: SourceName, records: readonly StoredRecord[]) => Promise<void>

/** Few enough that requests and live counting in the same process hardly wait for them. */
const CHUNK = 1_000
/** Topics read at once: while one waits for the log, another is worked on. */
const LANES = 3

export function startReading(eventLog: EventLog): Reading {
  return { eventLog, done: new Map(), leftOut: new Map(), records: 0 }
}

/** Up to where a group has come. Read in this order: what is repaired in between is left out, and seen the next time. */
export async function readMarks(source: Pick<Database | Tx, 'query'>, group: string): Promise<Marks> {
  const target = positionsOf(await listOffsets(source, group))
  return { target, parked: await listParked(source, group) }
}

/** How many offsets lie between what was read and the marks. */
export function distance({ done }: Reading, { target }: Marks): number {
  return [...target].reduce((sum, [place, next]) => sum + Math.max(0, next - (done.get(place) ?? 0)), 0)
}

/** Reads up to the marks, one topic after the other, units first. */
export async function readOn(reading: Reading, marks: Marks, take: Take): Promise<void> {
  for (const source of SOURCE_NAMES) await readSource(reading, source, marks, (records) => take(source, records))
  advance(reading, marks)
}

/** What is done with one source of several that are read at once: `read` tells all of its records. */
type Work = (source: SourceName, read: (take: TakeRecords) => Promise<void>) => Promise<void>

/** The same with several topics at once, for who does not care which comes first. */
export async function readAtOnce(reading: Reading, marks: Marks, work: Work): Promise<void> {
  const sources = SOURCE_NAMES.values()
  const failures: unknown[] = []
  const lane = async () => {
    for (const source of sources) {
      if (failures.length > 0) return
      await work(source, (take) =>
        readSource(reading, source, marks, async (records) => {
          if (failures.length > 0) throw failures[0]
          await take(records)
        }),
      )
    }
  }
  // All lanes have ended before anybody cleans up behind them.
  await Promise.all(Array.from({ length: LANES }, () => lane().catch((error: unknown) => failures.push(error))))
  if (failures.length > 0) throw failures[0]
  advance(reading, marks)
}

async function readSource(reading: Reading, source: SourceName, marks: Marks, take: TakeRecords): Promise<void> {
  for (const topic of topicsOf(source)) await readTopic(reading, topic, marks, take)
}

async function readTopic(reading: Reading, topic: string, marks: Marks, take: TakeRecords): Promise<void> {
  const late = [...reading.leftOut.values()].filter((record) => record.topic === topic)
  const again = repaired(late, marks)
  await takeAll(reading, again, take)
  for (const record of again) reading.leftOut.delete(nameOf(record))
  const from = readFrom(topic, reading.done, marks.target)
  if (from === undefined) return
  for await (const records of reading.eventLog.readAll(topic, { from })) {
    const { free, aside } = sortOut(records, reading.done, marks)
    for (const record of aside) reading.leftOut.set(nameOf(record), record)
    await takeAll(reading, free, take)
  }
}

async function takeAll(reading: Reading, records: readonly StoredRecord[], take: TakeRecords): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    await take(records.slice(start, start + CHUNK))
    await setImmediate()
  }
  reading.records += records.length
}

function advance({ done }: Reading, { target }: Marks): void {
  for (const [place, next] of target) done.set(place, next)
}
