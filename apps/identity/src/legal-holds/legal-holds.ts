import type { Tx } from '@lantoa/chassis/database/database'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { legalHolds } from '@lantoa/contracts/identity/legal-holds'
import { lookUpResidents, refuseResident } from '../residents/about-resident.ts'

export const legalHold = registerTable(legalHolds, { residentId: 'uuid', issuer: 'text', orderNumber: 'text' })

/** Orders by which the data on somebody have to be kept. */
export const legalHoldSlice = (parts: ServiceParts) =>
  register(parts, legalHolds, { table: legalHold, look: lookUpResidents, check: refuseResident })

export type HeldBy = { readonly residentId: string; readonly issuer: string; readonly orderNumber: string }

/** The orders in force on any of some residents, the oldest first. */
export async function findHolds(tx: Tx, residentIds: readonly string[]): Promise<HeldBy[]> {
  return tx.query<HeldBy>({
    name: 'find-legal-holds',
    text: `SELECT resident_id AS "residentId", issuer, order_number AS "orderNumber" FROM legal_hold
            WHERE resident_id = ANY($1::uuid[]) AND status = 'in_force' ORDER BY since, legal_hold_id`,
    values: [residentIds],
  })
}
