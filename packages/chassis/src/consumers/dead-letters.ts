import type { Database, Tx } from '../database/database.ts'
import { tryInSavepoint } from '../database/savepoint.ts'
import type { StoredRecord } from '../log/event-log.ts'
import { lockOffset } from './consumer-offsets.ts'
import { isRecordsFault, reasonOf } from './poison.ts'
import type { TopicHandler } from './topic-handlers.ts'

/** A record that a consumer group could not apply, with the number of later records of its key that wait behind it. */
export type DeadLetter = StoredRecord & {
  readonly id: string
  readonly group: string
  readonly reason: string
  readonly attempts: number
  readonly failedAt: Date
  readonly parked: number
}

/** What a repair did: how many records it applied, and why it stopped before the end of the key, if it did. */
export type Repair = { readonly applied: number; readonly failing: string | undefined }

/** The groups of a service and how each applies its topics. */
export type ConsumerDefinition = { readonly group: string; readonly handlers: readonly TopicHandler[] }

type Letter = StoredRecord & { readonly id: string; readonly group: string }

const LETTER = `id, consumer_group AS "group", topic, partition, log_offset AS "offset", key, headers, value`
const DEAD_LETTER = `${LETTER}, reason, attempts, failed_at AS "failedAt", (
  SELECT count(*) FROM dead_letter later
  WHERE (later.consumer_group, later.topic, later.key) = (letter.consumer_group, letter.topic, letter.key)
    AND later.log_offset > letter.log_offset) AS parked`

/** Oldest first; `after` is the id of the last one seen. */
export async function listDeadLetters(
  database: Database,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<DeadLetter[]> {
  return database.query(
    `SELECT ${DEAD_LETTER} FROM dead_letter letter
      WHERE reason IS NOT NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
    [after ?? null, limit],
  )
}

export async function findDeadLetter(database: Database, id: string): Promise<DeadLetter | undefined> {
  const [letter] = await database.query<DeadLetter>(
    `SELECT ${DEAD_LETTER} FROM dead_letter letter WHERE id = $1 AND reason IS NOT NULL`,
    [id],
  )
  return letter
}

/** Applies the records of the letter's key again, in order, until one fails. Undefined: there is no such letter. */
export async function retryDeadLetter(
  database: Database,
  consumers: readonly ConsumerDefinition[],
  id: string,
): Promise<Repair | undefined> {
  return database.transaction(async (tx) => {
    const letters = await lockKey(tx, id)
    return letters && applyLetters(tx, handlerOf(consumers, letters), letters)
  })
}

/** Gives the letter up and applies what waited behind it. Undefined: there is no such letter. */
export async function dropDeadLetter(
  database: Database,
  consumers: readonly ConsumerDefinition[],
  id: string,
): Promise<Repair | undefined> {
  return database.transaction(async (tx) => {
    const letters = await lockKey(tx, id)
    if (!letters) return undefined
    await giveUp(tx, id)
    const others = letters.filter((letter) => letter.id !== id)
    return applyLetters(tx, handlerOf(consumers, letters), others)
  })
}

/**
 * All letters of the same key, in order. The lock of the partition's offset keeps the consumer out: else it could park
 * one more record behind letters that are being applied, and nothing would ever pick that up.
 */
async function lockKey(tx: Tx, id: string): Promise<Letter[] | undefined> {
  const [letter] = await tx.query<Letter>(`SELECT ${LETTER} FROM dead_letter WHERE id = $1`, [id])
  if (!letter) return undefined
  await lockOffset(tx, letter.group, letter)
  const letters = await tx.query<Letter>(
    `SELECT ${LETTER} FROM dead_letter WHERE consumer_group = $1 AND topic = $2 AND key = $3
      ORDER BY log_offset FOR UPDATE`,
    [letter.group, letter.topic, letter.key],
  )
  return letters.some((locked) => locked.id === id) ? letters : undefined
}

async function applyLetters(tx: Tx, handler: TopicHandler, letters: readonly Letter[]): Promise<Repair> {
  let applied = 0
  for (const letter of letters) {
    const failure = await tryInSavepoint(tx, () => handler.apply(tx, [letter]), isRecordsFault)
    if (failure) {
      const reason = reasonOf(failure.error)
      await tx.query('UPDATE dead_letter SET reason = $2, attempts = attempts + 1, failed_at = now() WHERE id = $1', [
        letter.id,
        reason,
      ])
      return { applied, failing: reason }
    }
    await deleteLetter(tx, letter.id)
    applied += 1
  }
  return { applied, failing: undefined }
}

function handlerOf(consumers: readonly ConsumerDefinition[], [letter]: readonly Letter[]): TopicHandler {
  const consumer = consumers.find(({ group }) => group === letter?.group)
  const handler = consumer?.handlers.find(({ topic }) => topic === letter?.topic)
  if (!handler) throw new Error(`Nobody here applies ${letter?.topic} for ${letter?.group}`)
  return handler
}

/** It stays known that it was given up: the record is still in the log. */
async function giveUp(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `INSERT INTO dropped_record (consumer_group, topic, partition, log_offset, key, value)
      SELECT consumer_group, topic, partition, log_offset, key, value FROM dead_letter WHERE id = $1
      ON CONFLICT (consumer_group, topic, partition, log_offset)
        DO UPDATE SET key = excluded.key, value = excluded.value, dropped_at = excluded.dropped_at`,
    [id],
  )
  await deleteLetter(tx, id)
}

async function deleteLetter(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM dead_letter WHERE id = $1', [id])
}
