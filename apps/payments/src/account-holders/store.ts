import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Resident } from '../known-residents/resident.ts'
import type { HolderFacts } from './domain.ts'

/** A resident of whom an account was tracked; without facts once erased. */
export type Holder = { residentId: string; version: number; facts: HolderFacts | undefined }

/** Holders with all that is known of them, in the order of their ids. */
export async function listHolders(tx: Tx, residentIds: readonly string[]): Promise<Holder[]> {
  const rows = await tx.query<HolderRow>(
    `SELECT ${HOLDER_COLUMNS} FROM resident WHERE resident_id = ANY($1::uuid[]) ORDER BY resident_id`,
    [residentIds],
  )
  return rows.map(asHolder)
}

export async function findHolder(database: Database, residentId: string): Promise<Holder | undefined> {
  const [row] = await database.query<HolderRow>({
    name: 'find-holder',
    text: `SELECT ${HOLDER_COLUMNS} FROM resident
            WHERE resident_id = heir_of($1) AND holder_version > 0`,
    values: [residentId],
  })
  return row && asHolder(row)
}

/** With how they stood before, what changed them, and who read why. */
export function deleteAccounts(tx: Tx, residentIds: readonly string[]): void {
  tx.write(
    `WITH erased AS (DELETE FROM account WHERE resident_id = ANY($1::uuid[]) RETURNING account_id),
          former AS (DELETE FROM former_state WHERE subject_id IN (SELECT account_id FROM erased)),
          reads AS (DELETE FROM text_read WHERE thing_id IN (SELECT account_id FROM erased))
     DELETE FROM change_made WHERE subject IN (SELECT account_id::text FROM erased)`,
    [residentIds],
  )
}

const HOLDER_COLUMNS = `resident_id, holder_version, birth_month, stays,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('accountId', account_id, 'kind', kind, 'openedOn', opened_on,
     'closedOn', closed_on, 'withTeamHelp', with_team_help, 'essentialServices', essential_services)), '[]')
     FROM account WHERE resident.merged_into IS NULL
      AND account.resident_id = ANY(same_residents(resident.resident_id))) AS accounts`

type HolderRow = {
  resident_id: string
  holder_version: number
  birth_month: string | null
  stays: Resident['stays']
  accounts: HolderFacts['accounts']
}

function asHolder(row: HolderRow): Holder {
  const { resident_id: residentId, holder_version: version, birth_month: birthMonth, stays, accounts } = row
  if (birthMonth === null) return { residentId, version, facts: undefined }
  const resident = { residentId: residentId as Resident['residentId'], birthMonth, stays }
  return { residentId, version, facts: { resident, accounts } }
}
