import type { Database } from '../../database/database.ts'
import type { StoredRecord } from '../event-log.ts'
import { type Head, listHeads, listRecords } from './store.ts'

const PAGE_SIZE = 1_000

/** Everything that a topic holds now, partition by partition. */
export async function* readTopic(database: Database, topic: string, from: number): AsyncGenerator<StoredRecord[]> {
  const heads = await listHeads(database.pool, [topic])
  if (heads.length === 0) throw new Error(`The log has no topic ${topic}`)
  for (const head of heads) yield* readPartition(database, head, from)
}

async function* readPartition(database: Database, head: Head, from: number): AsyncGenerator<StoredRecord[]> {
  let next = from
  while (next < head.end) {
    const page = (await listRecords(database.pool, head, next, PAGE_SIZE)).filter(({ offset }) => offset < head.end)
    if (page.length === 0) return
    yield page
    next = (page.at(-1)?.offset ?? next) + 1
  }
}
