import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { AccessLogEntry } from '@lantoa/contracts/identity/access-log.http'

export const accessLog = table<AccessLogEntry & { accessLogId: number; correlationId: string }>('access_log', {
  accessLogId: 'bigint key',
  at: 'instant as read_at',
  readBy: 'text',
  operation: 'text',
  residentId: 'uuid',
  hamletCode: 'text',
  masked: 'boolean',
  correlationId: 'text',
})

type NewRead = Pick<AccessLogEntry, 'hamletCode' | 'readBy' | 'masked'> & { residentId: string; correlationId: string }

/** Whom a dry run made is nobody by the time that its lines are written. */
export function insertReads(
  tx: Tx,
  reads: readonly NewRead[],
  { readAt, operation }: { readAt: Date; operation: string },
): void {
  if (reads.length === 0) return
  tx.write({
    name: 'insert-reads',
    text: `INSERT INTO access_log (read_at, operation, resident_id, hamlet_code, read_by, masked, correlation_id)
           SELECT $1::timestamptz, $2, shown.*
             FROM unnest($3::uuid[], $4::text[], $5::text[], $6::boolean[], $7::text[])
               AS shown (id, hamlet_code, read_by, masked, correlation_id)
            WHERE EXISTS (SELECT FROM resident WHERE resident_id = shown.id)`,
    values: [
      readAt.toISOString(),
      operation,
      reads.map(({ residentId }) => residentId),
      reads.map(({ hamletCode }) => hamletCode),
      reads.map(({ readBy }) => readBy),
      reads.map(({ masked }) => masked),
      reads.map(({ correlationId }) => correlationId),
    ],
  })
}
