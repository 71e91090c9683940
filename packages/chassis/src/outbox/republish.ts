import type { EventDefinition } from '@lantoa/contracts/define-event'
import type { Database, Tx } from '../database/database.ts'
import { decodeCursor, encodeCursor, type SortValue } from '../http/cursors.ts'
import { appendToOutbox, type EventContext, type OutboxEntry } from './outbox.ts'

type Place = readonly (string | number)[]

/** Up to `limit` entries behind a place; without one from the first on. */
export type PageRequest = { readonly after: Place | undefined; readonly limit: number }

/**
 * How the owner of a topic sends its content again: present states with their sequences, tombstones of what was erased
 * included, or recorded facts with their ids. Readers that have them already pass them over.
 */
export type Republisher<Event extends EventDefinition = EventDefinition> = {
  readonly event: Event
  /** What the pages are sorted by; values of these kinds make the `place` of an entry. */
  readonly sortedBy: readonly SortValue[]
  /**
   * A page, in order. States must be locked first and read then (share locks will do), so
   * that a change comes either before, and is in them, or gets its event into the outbox behind theirs. Readers would
   * not mind an older state behind a newer one, but compaction does: it keeps the last record of a key, whatever its
   * sequence, and the newer state would be nowhere. Facts never change and need no lock.
   */
  readPage(tx: Tx, page: PageRequest): Promise<readonly (OutboxEntry<Event> & { place: Place })[]>
}

/** Two that publish to one topic, as one: what is there and what was erased, say. Both go by one id. */
export function together<Event extends EventDefinition>(
  one: Republisher<Event>,
  other: Republisher<Event>,
): Republisher<Event> {
  return {
    ...one,
    async readPage(tx, page) {
      const entries = [...(await one.readPage(tx, page)), ...(await other.readPage(tx, page))]
      return entries.sort((a, b) => (String(a.place[0]) < String(b.place[0]) ? -1 : 1)).slice(0, page.limit)
    },
  }
}

/**
 * Appends a page of a topic's content to the outbox, in one transaction. Answers the cursor of the next page, null after
 * the last.
 * @throws ProblemError `bad-cursor`
 */
export async function republishPage(
  database: Database,
  { event, sortedBy, readPage }: Republisher,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  context: EventContext,
): Promise<{ appended: number; cursor: string | null }> {
  const after = decodeCursor(cursor, sortedBy, '/cursor')
  const entries = await database.transaction(async (tx) => {
    const page = await readPage(tx, { after, limit })
    await appendToOutbox(tx, event, page, context)
    return page
  })
  const last = entries.length < limit ? undefined : entries.at(-1)
  return { appended: entries.length, cursor: last ? encodeCursor(last.place) : null }
}
