import type { Tx } from '@lantoa/chassis/database/database'
import type { PackBills, PackHolder } from '@lantoa/contracts/payments/packs.http'
import type { Resident } from '../known-residents/resident.ts'

/** A resident of whom an account was tracked, with what a pack shows of it. */
export type Holder = Pick<PackHolder, 'residentId' | 'accounts'> & {
  readonly erased: boolean
  readonly stays: Resident['stays']
}

export async function findHolders(tx: Tx, ids: readonly string[]): Promise<Holder[]> {
  return tx.query<Holder>({
    name: 'find-pack-holders',
    text: `SELECT resident_id AS "residentId", birth_month IS NULL AS erased, stays,
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('accountId', account_id, 'kind', kind,
                     'provider', provider, 'status', status, 'version', version,
                     'services', jsonb_path_query_array(essential_services, '$[*].service')) ORDER BY account_id), '[]')
                     FROM account WHERE account.resident_id = ANY(same_residents(resident.resident_id))) AS accounts
             FROM resident WHERE resident_id = ANY($1::uuid[]) AND holder_version > 0`,
    values: [ids],
  })
}

/** A home of which bills were recorded, with what a pack shows of it; it lies where the last of them was recorded. */
export type HomeBills = Pick<PackBills, 'householdId' | 'bills'> & { readonly hamletCode: string | null }

export async function findBills(tx: Tx, householdIds: readonly string[]): Promise<HomeBills[]> {
  return tx.query<HomeBills>({
    name: 'find-pack-bills',
    text: `SELECT asked AS "householdId",
                  (SELECT hamlet_code FROM bill WHERE household_id = asked AND status = 'recorded'
                    ORDER BY since DESC, bill_id DESC LIMIT 1) AS "hamletCode",
                  (SELECT coalesce(jsonb_agg(jsonb_build_object('service', service, 'since', since, 'paidBy', paid_by)
                            ORDER BY service), '[]')
                     FROM (SELECT DISTINCT ON (service) service, since, paid_by FROM bill
                            WHERE household_id = ANY(same_households(asked)) AND status = 'recorded'
                            ORDER BY service, since DESC, bill_id DESC) AS last) AS bills
             FROM unnest($1::uuid[]) AS asked`,
    values: [householdIds],
  })
}
