import type { LogRecord } from '../log/event-log.ts'

/**
 * The erasure of all ids of a person. Their tombstones have keys of their own, so one may be read before it is known who was
 * one with whom: by this they stay one person, whom nobody knows, and nobody else is taken for them.
 */
export type Erasure = {
  /** Made of nothing: it says of whoever has it only that their ids were erased together. */
  readonly id: string
  /** How many ids were erased with it: who has heard of all of them needs it no more. */
  readonly ids: number
}

export function erasureHeaders({ id, ids }: Erasure): Record<string, string> {
  return { ce_erasure: id, ce_erasedids: String(ids) }
}

/** The erasure that a tombstone is of. One without it, or with one that cannot be read, is still a tombstone. */
export function erasureIn({ headers, value }: Pick<LogRecord, 'headers' | 'value'>): Erasure | undefined {
  const { ce_erasure: id = '', ce_erasedids: ids } = headers
  const erasure = { id, ids: Number(ids) }
  const isRead = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) && Number.isSafeInteger(erasure.ids)
  return value === null && isRead ? erasure : undefined
}
