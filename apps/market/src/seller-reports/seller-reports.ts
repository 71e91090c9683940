import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { sellerReports } from '@lantoa/contracts/market/seller-reports'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { refuseAhead } from '../periods/refuse-ahead.ts'
import { findSellers, refuseSeller } from '../sellers/known-sellers.ts'

export const sellerReport = registerTable(sellerReports, {
  ...{ sellerId: 'uuid', year: 'integer', period: 'text', number: 'integer', orders: 'integer', income: 'text' },
  ...{ followers: 'integer', permanentJobs: 'integer', seasonalJobs: 'integer', sellsAbroad: 'boolean' },
})

/** A year has twelve months, and 52 weeks or 53. */
function refusePeriod({ year, period, number, since }: Thing) {
  const digits = String(number).padStart(2, '0')
  const meant = parsePeriod(period === 'week' ? `${year}-W${digits}` : `${year}-${digits}`)
  if (meant) return refuseAhead(meant.from, since, '/number')
  return refuse('no-such-period', `${year} has no ${period} ${number}.`, { pointer: '/number' })
}

/** What sellers say of themselves: one report of a seller for a week or a month. */
export const sellerReportSlice = (parts: ServiceParts) =>
  register(parts, sellerReports, {
    table: sellerReport,
    once: {
      ...{ by: ['sellerId', 'year', 'period', 'number'], code: 'report-known', pointer: '/number' },
      detail: ({ period }) => `The seller has reported of this ${period} already: correct that.`,
    },
    look: findSellers,
    check: (thing, { facts, ...judged }) => refusePeriod(thing) ?? refuseSeller(thing, facts, judged),
  })
