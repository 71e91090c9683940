import type { Database, Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { LessonFile } from '@lantoa/contracts/teams/lesson-files.http'

export type StoredFile = LessonFile & {
  readonly uploadedBy: string
  /** When it was last sent, or, by the day, last seen to be named by a lesson. */
  readonly arrivedAt: string
  readonly storedAt: string | null
}

export const lessonFile = table<StoredFile>('lesson_file', {
  ...{ address: 'text key', mediaType: 'text', bytes: 'integer', uploadedBy: 'text', uploadedAt: 'instant' },
  ...{ arrivedAt: 'instant', storedAt: 'instant' },
})

/** Says that a file is about to be written: whatever happens to its writer, it is found and swept. */
export async function announceFile(database: Database, file: Omit<StoredFile, 'storedAt'>): Promise<StoredFile> {
  const [row] = await database.query<StoredFile>(
    `INSERT INTO lesson_file (address, media_type, bytes, uploaded_by, uploaded_at, arrived_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (address) DO UPDATE SET arrived_at = GREATEST(lesson_file.arrived_at, excluded.arrived_at)
     RETURNING ${lessonFile.select}`,
    [file.address, file.mediaType, file.bytes, file.uploadedBy, file.uploadedAt, file.arrivedAt],
  )
  return row as StoredFile // it was written or was there
}

/** Whether it was still there to be called whole. */
export async function markStored(database: Database, address: string, now: Date): Promise<boolean> {
  const rows = await database.query(
    'UPDATE lesson_file SET stored_at = COALESCE(stored_at, $2) WHERE address = $1 RETURNING address',
    [address, now.toISOString()],
  )
  return rows.length > 0
}

/**
 * Keeps files that lessons name as if they were sent now, where that was before a moment. Whoever is about to name or to
 * forget one is not waited for: it has its turn an hour later.
 */
export async function keepNamed(database: Database, before: Date, now: Date): Promise<void> {
  await database.query(
    `UPDATE lesson_file SET arrived_at = $2 WHERE address IN
       (SELECT address FROM lesson_file WHERE arrived_at < $1 AND (${IN_PICTURES} OR ${AS_AUDIO})
         FOR NO KEY UPDATE SKIP LOCKED)`,
    [before.toISOString(), now.toISOString()],
  )
}

/** Files that came before a moment and that no lesson names. */
export async function listForgotten(database: Database, before: Date): Promise<string[]> {
  const rows = await database.query<{ address: string }>(
    `SELECT address FROM lesson_file WHERE ${UNNAMED} ORDER BY arrived_at LIMIT 100`,
    [before.toISOString()],
  )
  return rows.map(({ address }) => address)
}

/** Locks one of them until the commit; false where a lesson has come to name it, or it came again. */
export async function lockForgotten(tx: Tx, address: string, before: Date): Promise<boolean> {
  await tx.query('SELECT FROM lesson_file WHERE address = $1 FOR UPDATE', [address])
  // A statement of its own: it sees the lesson that held the file until now.
  const rows = await tx.query(`SELECT FROM lesson_file WHERE address = $2 AND ${UNNAMED}`, [
    ...[before.toISOString(), address],
  ])
  return rows.length > 0
}

/** From now on no lesson names it, until it comes again. */
export function callMissing(tx: Tx, address: string): void {
  tx.write('UPDATE lesson_file SET stored_at = NULL WHERE address = $1', [address])
}

export function forgetFile(tx: Tx, address: string): void {
  tx.write('DELETE FROM lesson_file WHERE address = $1', [address])
}

const IN_PICTURES = 'EXISTS (SELECT FROM lesson WHERE lesson.pictures @> ARRAY[lesson_file.address])'
const AS_AUDIO = 'EXISTS (SELECT FROM lesson WHERE lesson.audio = lesson_file.address)'
const UNNAMED = `arrived_at < $1 AND NOT ${IN_PICTURES} AND NOT ${AS_AUDIO}`
