import type { PackRead } from '@lantoa/contracts/define-pack'
import type { Tx } from '../database/database.ts'
import { table } from '../database/table.ts'
import type { RequestContext } from '../http/api.ts'
import type { Pack } from './read-pack.ts'

export const packRead = table<PackRead & { packReadId: number; correlationId: string }>('pack_read', {
  packReadId: 'bigint key',
  at: 'instant as read_at',
  readBy: 'text',
  hamletCode: 'text',
  people: 'integer',
  masked: 'boolean',
  correlationId: 'text',
})

/** Writes down that a caller is given a pack: one line, however much is in it; none where nothing is. */
export function logPack<Item>(
  tx: Tx,
  { hamletCode, countPeople }: { hamletCode: string; countPeople: (item: Item) => number },
  { upserts, masked }: Pack<Item>,
  { caller, correlationId, now }: RequestContext,
): void {
  if (upserts.length === 0) return
  const people = upserts.reduce((sum, item) => sum + countPeople(item), 0)
  tx.write({
    name: 'insert-pack-read',
    text: `INSERT INTO pack_read (read_at, read_by, hamlet_code, people, masked, correlation_id)
           VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [now.toISOString(), caller.subject, hamletCode, people, masked, correlationId],
  })
}
