import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { AccessLogEntry } from '@lantoa/contracts/identity/access-log.http'

export type LoggedRead = Omit<AccessLogEntry, 'at'> & { accessLogId: number; readAt: Date }
type NewRead = Pick<LoggedRead, 'residentId' | 'hamletCode' | 'readBy' | 'masked'> & { correlationId: string }

export async function insertReads(
  tx: Tx,
  reads: readonly NewRead[],
  { readAt, operation }: { readAt: Date; operation: string },
): Promise<void> {
  if (reads.length === 0) return
  await tx.query({
    name: 'insert-reads',
    text: `INSERT INTO access_log (read_at, operation, resident_id, hamlet_code, read_by, masked, correlation_id)
           SELECT $1, $2, * FROM unnest($3::uuid[], $4::text[], $5::text[], $6::boolean[], $7::text[])`,
    values: [
      readAt,
      operation,
      reads.map(({ residentId }) => residentId),
      reads.map(({ hamletCode }) => hamletCode),
      reads.map(({ readBy }) => readBy),
      reads.map(({ masked }) => masked),
      reads.map(({ correlationId }) => correlationId),
    ],
  })
}

/** Reads of records of residents of hamlets, latest first; one more than the limit where there are more. */
export async function listReads(
  database: Database,
  wanted: { hamletCodes: readonly string[]; residentId: string | undefined },
  page: { limit: number; before: number | undefined },
): Promise<LoggedRead[]> {
  return database.query(
    `SELECT access_log_id AS "accessLogId", read_at AS "readAt", read_by AS "readBy", operation,
            resident_id AS "residentId", hamlet_code AS "hamletCode", masked
       FROM access_log
      WHERE hamlet_code = ANY($1) AND ($2::uuid IS NULL OR resident_id = $2)
        AND ($3::bigint IS NULL OR access_log_id < $3)
      ORDER BY access_log_id DESC LIMIT $4`,
    [wanted.hamletCodes, wanted.residentId ?? null, page.before ?? null, page.limit + 1],
  )
}
