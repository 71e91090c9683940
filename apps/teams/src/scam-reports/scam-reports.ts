import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { scamReports } from '@lantoa/contracts/teams/scam-reports'

export const scamReport = registerTable(scamReports, {
  kind: 'text',
  medium: 'text',
  harm: 'text',
  what: 'text',
})

/** Tries to cheat people. */
export const scamReportSlice = (parts: ServiceParts) => register(parts, scamReports, { table: scamReport })
