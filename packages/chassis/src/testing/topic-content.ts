import type { Topic } from '@lantoa/contracts/define-topic'
import type { Database } from '../database/database.ts'
import type { EventLog, StoredRecord } from '../log/event-log.ts'

/**
 * What somebody who reads a topic from its beginning comes to know: of an entity topic the state of each key that counts,
 * of a fact topic every fact once. Times of states are left out, because nobody keeps them.
 */
export async function contentOf(eventLog: EventLog, topic: Topic) {
  const records: StoredRecord[] = []
  for await (const page of eventLog.readAll(topic.name)) records.push(...page)
  const named = (record: StoredRecord) => (topic.kind === 'entity' ? record.key : record.headers.ce_id)
  const newest = new Map(records.toSorted(bySequence).map((record) => [named(record), record]))
  return [...newest.values()]
    .map(({ key, headers, value }) => ({
      key,
      id: headers.ce_id,
      type: headers.ce_type,
      sequence: headers.ce_sequence,
      ...(topic.kind === 'fact' && { time: headers.ce_time }),
      data: value === null ? null : JSON.parse(value),
    }))
    .sort((a, b) => (`${a.key} ${a.id}` < `${b.key} ${b.id}` ? -1 : 1))
}

/** How many of a database's connections wait for a row that another one has locked. */
export async function countWaiting(database: Database): Promise<number> {
  const [row] = await database.query<{ waiting: number }>(
    `SELECT count(*) AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event <> 'advisory'`,
  )
  return row?.waiting ?? 0
}

type Page = { appended: number; cursor: string | null }

/** Orders a topic's content to be sent again, page by page; answers how many events that were. */
export async function republishAll(
  send: (body: { topic: string; limit: number; cursor?: string }) => Promise<Page>,
  topic: string,
  limit: number,
): Promise<number> {
  let appended = 0
  for (let page: Page = { appended: 0, cursor: '' }; page.cursor !== null; appended += page.appended) {
    page = await send({ topic, limit, ...(page.cursor === '' ? {} : { cursor: page.cursor }) })
  }
  return appended
}

function bySequence(a: StoredRecord, b: StoredRecord): number {
  return Number(a.headers.ce_sequence ?? 0) - Number(b.headers.ce_sequence ?? 0)
}
