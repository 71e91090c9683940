import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { Pack } from '@lantoa/chassis/feeds/read-pack'
import type { RequestContext } from '@lantoa/chassis/http/api'
import type { PackRead } from '@lantoa/contracts/identity/access-log.http'
import type { PackHome, PackPerson } from '@lantoa/contracts/identity/packs.http'

export const packRead = table<PackRead & { packReadId: number; correlationId: string }>('pack_read', {
  packReadId: 'bigint key',
  at: 'instant as read_at',
  readBy: 'text',
  hamletCode: 'text',
  people: 'integer',
  masked: 'boolean',
  correlationId: 'text',
})

/** One line for a pack, however many people are in it; none where nobody is. */
export function logPack(
  tx: Tx,
  hamletCode: string,
  { upserts, masked }: Pack<PackHome | PackPerson>,
  { caller, correlationId, now }: RequestContext,
): void {
  const people = upserts.filter(({ kind }) => kind === 'person').length
  if (people === 0) return
  tx.write({
    name: 'insert-pack-read',
    text: `INSERT INTO pack_read (read_at, read_by, hamlet_code, people, masked, correlation_id)
           VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [now.toISOString(), caller.subject, hamletCode, people, masked, correlationId],
  })
}
