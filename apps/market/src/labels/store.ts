import { randomBytes } from 'node:crypto'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { type IssuedLabel, LABEL_ALPHABET, LABEL_LENGTH, type LabelIssue } from '@lantoa/contracts/market/labels'
import { listLabelIssues as issuesRoute, listLabels as labelsRoute } from '@lantoa/contracts/market/labels.http'
import type { Day } from '@lantoa/vietnam/days'

export type StoredIssue = LabelIssue & { readonly recordedBy: string }
/** An issue of which labels are revoked, by their codes. */
/** An issue and which of its labels are to be revoked. */
export type Revoking = StoredIssue & { readonly revoking: readonly string[] | 'all' }

export const labelIssue = table<StoredIssue>('label_issue', {
  ...{ labelIssueId: 'uuid key', productId: 'uuid', hamletCode: 'text', count: 'integer', issuedOn: 'date' },
  ...{ revoked: 'integer', version: 'integer', recordedBy: 'text' },
})

type StoredLabel = Pick<IssuedLabel, 'code' | 'number' | 'revokedOn'> & { readonly labelIssueId: string }
export const label = table<StoredLabel>('label', {
  ...{ code: 'text key', labelIssueId: 'uuid', number: 'integer', revokedOn: 'date' },
})

export const listIssues = listOf(labelIssue, issuesRoute)
export const listStoredLabels = listOf(label, labelsRoute)

export function writeLabels(tx: Tx, issues: readonly StoredIssue[]): void {
  for (const { labelIssueId, count } of issues) {
    tx.write({
      name: 'write-labels',
      text: `INSERT INTO label (code, label_issue_id, number)
        SELECT code, $1::uuid, number FROM unnest($2::text[]) WITH ORDINALITY AS made (code, number)`,
      values: [labelIssueId, Array.from({ length: count }, newCode)],
    })
  }
}

/** Five bits of chance for each character. */
function newCode(): string {
  return Array.from(randomBytes(LABEL_LENGTH), (byte) => LABEL_ALPHABET[byte % LABEL_ALPHABET.length]).join('')
}

export function writeRevocations(tx: Tx, issues: readonly Revoking[], on: Day): void {
  for (const { labelIssueId, revoking } of issues) {
    tx.write({
      name: 'revoke-labels',
      text: `UPDATE label SET revoked_on = $2::date
        WHERE label_issue_id = $1::uuid AND revoked_on IS NULL AND ($3::text[] IS NULL OR code = ANY($3))`,
      values: [labelIssueId, on, revoking === 'all' ? null : revoking],
    })
  }
}

export async function findNamed(tx: Tx, codes: readonly string[]) {
  const rows = await tx.query<Pick<StoredLabel, 'code' | 'labelIssueId' | 'revokedOn'>>({
    name: 'find-named-labels',
    text: `SELECT code, label_issue_id AS "labelIssueId", revoked_on AS "revokedOn" FROM label WHERE code = ANY($1)`,
    values: [codes],
  })
  return new Map(rows.map((row) => [row.code, row]))
}

/** A label with what a buyer may know of its product. */
export type LabelRow = Pick<StoredLabel, 'code' | 'labelIssueId' | 'revokedOn'> & {
  readonly issuedOn: Day
  readonly product: string
  readonly brand: string
  readonly ocop: unknown
  readonly seller: string | null
  /** From how many networks it was looked up on the busiest of its last thirty days. */
  readonly networks: number
}

export async function readLabel(source: Database, code: string, today: Day): Promise<LabelRow | undefined> {
  const [row] = await source.query<LabelRow>({
    name: 'read-label',
    text: `SELECT l.code, l.label_issue_id AS "labelIssueId", l.revoked_on AS "revokedOn", i.issued_on AS "issuedOn",
        p.name AS product, p.brand, p.ocop, CASE WHEN s.shows_name THEN s.name END AS seller,
        coalesce((SELECT max(networks) FROM label_scan WHERE code = l.code AND day > $2::date - 30), 0) AS networks
      FROM label AS l JOIN label_issue AS i USING (label_issue_id) JOIN product AS p USING (product_id)
        LEFT JOIN seller AS s USING (seller_id)
      WHERE l.code = $1`,
    values: [code, today],
  })
  return row
}

/** The codes of an issue that are good to print. */
export async function readCodes(source: Database, labelIssueId: string): Promise<string[]> {
  const rows = await source.query<{ code: string }>({
    name: 'read-codes-of-issue',
    text: `SELECT code FROM label WHERE label_issue_id = $1 AND revoked_on IS NULL ORDER BY number`,
    values: [labelIssueId],
  })
  return rows.map(({ code }) => code)
}

type Scanned = { readonly code: string; readonly scans: number; readonly networks: number }

export async function readScans(source: Database, codes: readonly string[], today: Day) {
  const rows = await source.query<Scanned>({
    name: 'read-label-scans',
    text: `SELECT code, sum(scans)::int AS scans, max(networks) AS networks FROM label_scan
      WHERE code = ANY($1) AND day > $2::date - 30 GROUP BY code`,
    values: [codes, today],
  })
  return new Map(rows.map((row) => [row.code, row]))
}

/** Adds what was counted since the last time; of networks each process knows its own, and the most of them stands. */
export async function addScans(source: Database, day: Day, scanned: readonly Scanned[]): Promise<void> {
  await source.query({
    name: 'add-label-scans',
    text: `INSERT INTO label_scan (code, day, scans, networks)
      SELECT code, $1::date, scans, networks FROM unnest($2::text[], $3::integer[], $4::integer[]) AS s (code, scans, networks)
       ORDER BY code
      ON CONFLICT (code, day) DO UPDATE
        SET scans = label_scan.scans + excluded.scans, networks = greatest(label_scan.networks, excluded.networks)`,
    values: [day, scanned.map(({ code }) => code), scanned.map(({ scans }) => scans), scanned.map((s) => s.networks)],
  })
}
