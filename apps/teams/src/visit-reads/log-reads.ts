import type { Database, Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { RequestContext } from '@lantoa/chassis/http/api'
import type { VisitRead } from '@lantoa/contracts/teams/visit-reads.http'

export const visitRead = table<VisitRead & { visitReadId: number }>('visit_read', {
  ...{ visitReadId: 'bigint key', at: 'instant as read_at', readBy: 'text', operation: 'text' },
  ...{ visitId: 'uuid', hamletCode: 'text' },
})

/** Writes down that a caller is going to be shown what was said at doors. */
export async function logReads(
  source: Database | Tx,
  operation: string,
  shown: readonly Pick<VisitRead, 'visitId' | 'hamletCode'>[],
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
): Promise<void> {
  if (shown.length === 0) return
  await source.query({
    name: 'insert-visit-reads',
    text: `INSERT INTO visit_read (read_at, read_by, operation, visit_id, hamlet_code)
           SELECT $1, $2, $3, * FROM unnest($4::uuid[], $5::text[])`,
    values: [
      ...[now, caller.subject, operation],
      shown.map(({ visitId }) => visitId),
      shown.map(({ hamletCode }) => hamletCode),
    ],
  })
}
