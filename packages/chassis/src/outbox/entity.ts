import type { EventDefinition } from '@lantoa/contracts/define-event'
import type { Tx } from '../database/database.ts'
import { appendToOutbox, type Cause, type EventContext, type OutboxEntry } from './outbox.ts'
import type { PageRequest, Republisher } from './republish.ts'

type Entry<Event extends EventDefinition> = OutboxEntry<Event> & { readonly sequence: number }

export type EntitySpec<Event extends EventDefinition, Row> = {
  /** The table whose rows are the aggregates: its key and the column of the version that is published. */
  readonly table: string
  readonly key: string
  readonly version: string
  /** Which rows are published at all; all without it. */
  readonly where?: string
  /** What `load` locks beside the rows, where all others lock it before any row. */
  readonly lockFirst?: (tx: Tx) => Promise<unknown>
  /** What is published of aggregates, by id, read under their locks. */
  readonly load: (tx: Tx, ids: readonly string[]) => Promise<readonly Row[]>
  /** One of them as its topic carries it; null as its data: forgotten. */
  readonly entry: (row: Row) => Entry<Event>
}

export type Entity<Event extends EventDefinition, Row> = {
  /** Takes the next version of aggregates that are locked or new, and publishes them as they are now. Answers them by id. */
  publish(tx: Tx, causes: readonly Cause[], context: EventContext): Promise<Map<string, Row>>
  /** Publishes aggregates whose next version is written already. */
  append(tx: Tx, rows: readonly Row[], causes: readonly Cause[], context: EventContext): Promise<void>
  readonly republisher: Republisher<Event>
}

/** A thing whose whole state is published whenever it changes, and can be published again. */
export function entity<Event extends EventDefinition, Row>(
  event: Event,
  spec: EntitySpec<Event, Row>,
): Entity<Event, Row> {
  /** Answers the keys of the rows, in their order. */
  async function send(tx: Tx, rows: readonly Row[], causes: readonly Cause[], context: EventContext) {
    const correlationIds = new Map(causes.map(({ id, correlationId }) => [id, correlationId]))
    const entries = rows.map(spec.entry)
    const caused = entries.map((entry) => ({ ...entry, correlationId: correlationIds.get(entry.key) }))
    await appendToOutbox(tx, event, caused, context)
    return entries.map(({ key }) => key)
  }

  return {
    async append(...given) {
      await send(...given)
    },
    async publish(tx, causes, context) {
      const ids = [...new Set(causes.map(({ id }) => id))]
      if (ids.length === 0) return new Map()
      takeNextVersions(tx, spec, ids)
      const rows = await spec.load(tx, ids)
      const keys = await send(tx, rows, causes, context)
      return new Map(rows.map((row, at) => [keys[at] ?? '', row]))
    },
    republisher: {
      event,
      sortedBy: ['uuid'],
      async readPage(tx, page) {
        await spec.lockFirst?.(tx)
        const rows = await spec.load(tx, await shareIds(tx, spec, page))
        const entries = rows.map((row) => spec.entry(row))
        return entries.map((entry) => ({ ...entry, place: [entry.key] })).sort(byKey)
      },
    },
  }
}

type Named = Pick<EntitySpec<EventDefinition, unknown>, 'table' | 'key' | 'version' | 'where'>

function takeNextVersions(tx: Tx, { table, key, version }: Named, ids: readonly string[]): void {
  tx.write({
    name: `take-next-${table.replaceAll('_', '-')}-versions`,
    text: `UPDATE ${table} SET ${version} = ${version} + 1 WHERE ${key} = ANY($1::uuid[])`,
    values: [ids],
  })
}

/** Ids in their order, from a place on; the rows stay as they are until the transaction ends. */
async function shareIds(tx: Tx, { table, key, where }: Named, { after, limit }: PageRequest): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT ${key} AS id FROM ${table} WHERE ($1::uuid IS NULL OR ${key} > $1) AND ${where ?? 'true'}
      ORDER BY ${key} LIMIT $2 FOR SHARE`,
    [after?.[0] ?? null, limit],
  )
  return rows.map(({ id }) => id)
}

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1
}
