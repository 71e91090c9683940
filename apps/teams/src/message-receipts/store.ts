import type { Database, Tx } from '@lantoa/chassis/database/database'
import { type Condition, listOf } from '@lantoa/chassis/database/list-of'
import { listMessageReceipts as listRoute } from '@lantoa/contracts/teams/message-receipts.http'
import type { Day } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { receipt, type StoredReceipt } from './receipt.ts'

export const listReceipts = listOf(receipt, listRoute)

/** Of one message, by what is asked of its receipts. */
export function ofMessage(messageId: string, only: 'asked' | 'unread' | undefined): Condition {
  const state = { asked: 'asked', unread: 'asked AND read_at IS NULL' }
  return { where: `message_id = $1 AND ${only ? state[only] : 'true'}`, values: [messageId], answers: ['only'] }
}

type Asked = { readonly personId: string; readonly bodyId: string; readonly unitCode: string }

/** Asks persons for a receipt of a message; who was asked before is not asked again. Answers the receipts that are new. */
export async function askFor(tx: Tx, messageId: string, asked: readonly Asked[], on: Day): Promise<string[]> {
  const rows = await tx.query<{ receiptId: string }>(
    `INSERT INTO message_receipt AS known (receipt_id, message_id, person_id, body_id, unit_code, asked, asked_on)
     SELECT "receiptId", $2, "personId", "bodyId", "unitCode", true, $3
       FROM jsonb_to_recordset($1::jsonb) AS t("receiptId" uuid, "personId" uuid, "bodyId" uuid, "unitCode" text)
      ORDER BY "personId"
     ON CONFLICT (message_id, person_id) DO UPDATE
        SET body_id = excluded.body_id, unit_code = excluded.unit_code, asked = true, asked_on = excluded.asked_on
      WHERE NOT known.asked
     RETURNING receipt_id AS "receiptId"`,
    [JSON.stringify(asked.map((one) => ({ ...one, receiptId: uuid() }))), messageId, on],
  )
  return rows.map(({ receiptId }) => receiptId)
}

/** Receipts of a message that were asked for. */
export async function askedOf(tx: Tx, messageId: string): Promise<string[]> {
  const rows = await tx.query<{ receiptId: string }>(
    `SELECT receipt_id AS "receiptId" FROM message_receipt WHERE message_id = $1 AND asked ORDER BY receipt_id FOR UPDATE`,
    [messageId],
  )
  return rows.map(({ receiptId }) => receiptId)
}

export type Reading = Pick<StoredReceipt, 'messageId' | 'personId'> & { readonly readAt: string }

/** Writes down that messages were read; the first time stays. Answers the receipts of whoever was asked for them. */
export async function writeReadings(tx: Tx, readings: readonly Reading[]): Promise<string[]> {
  const rows = await tx.query<{ receiptId: string; asked: boolean }>({
    name: 'write-readings',
    text: `INSERT INTO message_receipt AS known (receipt_id, message_id, person_id, asked, read_at)
           SELECT "receiptId", "messageId", "personId", false, "readAt"
             FROM jsonb_to_recordset($1::jsonb)
               AS t("receiptId" uuid, "messageId" uuid, "personId" uuid, "readAt" timestamptz)
            ORDER BY "messageId", "personId"
           ON CONFLICT (message_id, person_id) DO UPDATE SET read_at = excluded.read_at WHERE known.read_at IS NULL
           RETURNING receipt_id AS "receiptId", asked`,
    values: [JSON.stringify(readings.map((one) => ({ ...one, receiptId: uuid() })))],
  })
  return rows.filter(({ asked }) => asked).map(({ receiptId }) => receiptId)
}

/** A person's receipts of messages, by message. */
export async function findOwn(
  source: Database | Tx,
  personIds: readonly string[],
  messageIds: readonly string[],
): Promise<StoredReceipt[]> {
  return source.query<StoredReceipt>({
    name: 'find-own-receipts',
    text: `SELECT ${receipt.select} FROM message_receipt
            WHERE person_id = ANY($1::uuid[]) AND message_id = ANY($2::uuid[])`,
    values: [personIds, messageIds],
  })
}
