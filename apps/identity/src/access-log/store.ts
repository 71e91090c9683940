import type { Database, Tx } from '@lantoa/chassis/database'
import type { AccessLogEntry } from '@lantoa/contracts/identity/access-log.http'

export type LoggedRead = Omit<AccessLogEntry, 'at'> & { accessLogId: number; readAt: Date }

export async function insertReads(
  tx: Tx,
  residents: readonly { residentId: string; hamletCode: string }[],
  read: { readAt: Date; readBy: string; operation: string; masked: boolean; correlationId: string },
): Promise<void> {
  await tx.query({
    name: 'insert-reads',
    text: `INSERT INTO access_log (read_at, read_by, operation, masked, correlation_id, resident_id, hamlet_code)
           SELECT $1, $2, $3, $4, $5, * FROM unnest($6::uuid[], $7::text[])`,
    values: [
      read.readAt,
      read.readBy,
      read.operation,
      read.masked,
      read.correlationId,
      residents.map(({ residentId }) => residentId),
      residents.map(({ hamletCode }) => hamletCode),
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
