import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { PageRequest } from '@lantoa/chassis/outbox/republish'
import type { Consent } from '@lantoa/contracts/identity/consents.http'
import { retryDuplicates } from '../concurrent-change.ts'

type ConsentRow = Omit<Consent, 'givenAt' | 'withdrawnAt'> & { givenAt: Date; withdrawnAt: Date | null }

const COLUMNS = `consent_id AS "consentId", resident_id AS "residentId", purpose, wording_version AS "wordingVersion",
  method, witness_id AS "witnessId", guardian_name AS "guardianName", given_at AS "givenAt",
  withdrawn_at AS "withdrawnAt", version`

export async function findConsents(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Consent>> {
  const rows = await source.query<ConsentRow>({
    name: 'find-consents',
    text: `SELECT ${COLUMNS} FROM consent WHERE consent_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return byId(rows)
}

/** Locks consents in the order of their ids, so that nobody waits in a circle. */
export async function lockConsents(tx: Tx, ids: readonly string[]): Promise<Map<string, Consent>> {
  const rows = await tx.query<ConsentRow>({
    name: 'lock-consents',
    text: `SELECT ${COLUMNS} FROM consent WHERE consent_id = ANY($1::uuid[]) ORDER BY consent_id FOR NO KEY UPDATE`,
    values: [ids],
  })
  return byId(rows)
}

export async function insertConsents(
  tx: Tx,
  consents: readonly (Consent & { recordedBy: string; recordedAt: Date })[],
): Promise<void> {
  if (consents.length === 0) return
  await retryDuplicates(
    tx.query({
      name: 'insert-consents',
      text: `INSERT INTO consent (consent_id, resident_id, purpose, wording_version, method, witness_id, guardian_name,
                                  given_at, recorded_by, recorded_at)
             SELECT c."consentId", c."residentId", c.purpose, c."wordingVersion", c.method, c."witnessId",
                    c."guardianName", c."givenAt", c."recordedBy", c."recordedAt"
               FROM jsonb_to_recordset($1::jsonb) AS c("consentId" uuid, "residentId" uuid, purpose text,
                    "wordingVersion" text, method text, "witnessId" uuid, "guardianName" text, "givenAt" timestamptz,
                    "recordedBy" text, "recordedAt" timestamptz)`,
      values: [JSON.stringify(consents)],
    }),
  )
}

export async function updateWithdrawals(tx: Tx, consents: readonly Consent[]): Promise<void> {
  if (consents.length === 0) return
  await tx.query(
    `UPDATE consent SET withdrawn_at = c.withdrawn_at
       FROM unnest($1::uuid[], $2::timestamptz[]) AS c (consent_id, withdrawn_at)
      WHERE consent.consent_id = c.consent_id`,
    [consents.map(({ consentId }) => consentId), consents.map(({ withdrawnAt }) => withdrawnAt)],
  )
}

/** Takes the next version of consents that are locked or new. */
export async function bumpConsents(tx: Tx, ids: readonly string[]): Promise<Map<string, Consent>> {
  const rows = await tx.query<ConsentRow>({
    name: 'bump-consents',
    text: `UPDATE consent SET version = version + 1 WHERE consent_id = ANY($1::uuid[]) RETURNING ${COLUMNS}`,
    values: [ids],
  })
  return byId(rows)
}

/** Consents in the order of their ids, from a place on, kept as they are until the transaction ends. */
export async function sharePage(tx: Tx, { after, limit }: PageRequest): Promise<Consent[]> {
  const rows = await tx.query<ConsentRow>(
    `SELECT ${COLUMNS} FROM consent WHERE consent_id > $1 ORDER BY consent_id LIMIT $2 FOR SHARE`,
    [after?.[0] ?? '00000000-0000-0000-0000-000000000000', limit],
  )
  return rows.map(asConsent)
}

/** Consents of a resident, latest first; one more than the limit where there are more. */
export async function listConsents(
  source: Database | Tx,
  residentId: string,
  page: { limit: number; after: string | undefined },
): Promise<Consent[]> {
  const rows = await source.query<ConsentRow>(
    `SELECT ${COLUMNS} FROM consent
      WHERE resident_id = $1 AND ($2::uuid IS NULL OR (given_at, consent_id) <
            (SELECT given_at, consent_id FROM consent WHERE consent_id = $2::uuid))
      ORDER BY given_at DESC, consent_id DESC LIMIT $3`,
    [residentId, page.after ?? null, page.limit + 1],
  )
  return rows.map(asConsent)
}

function byId(rows: readonly ConsentRow[]): Map<string, Consent> {
  return new Map(rows.map((row) => [row.consentId, asConsent(row)]))
}

function asConsent({ givenAt, withdrawnAt, ...row }: ConsentRow): Consent {
  return { ...row, givenAt: givenAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null }
}
