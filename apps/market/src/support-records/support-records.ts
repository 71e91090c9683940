import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { supportRecords } from '@lantoa/contracts/market/support-records'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const supportRecord = registerTable(supportRecords, { sellerId: 'uuid', kind: 'text' })

/** Who was helped to sell. */
export const supportRecordSlice = (parts: ServiceParts) =>
  register(parts, supportRecords, {
    table: supportRecord,
    look: findSellers,
    check: (thing, { facts, ...judged }) => refuseSeller(thing, facts, judged),
  })
