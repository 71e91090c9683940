import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { scamReports } from '@lantoa/contracts/teams/scam-reports'

export const scamReport = registerTable(scamReports, {
  kind: 'text',
  medium: 'text',
  harm: 'text',
  what: 'text',
})

/** Tries to cheat people. */
export const scamReportSlice = (parts: ServiceParts) =>
  register(parts, scamReports, { table: scamReport, checkStates: refuseStranger })

/** A report is taken back by whom it came from, or by those who handle it. */
function refuseStranger({ status }: Thing, { caller, before }: Judged<undefined>) {
  if (status !== 'withdrawn' || before?.status === 'withdrawn') return undefined
  if (before?.recordedBy === caller.subject || caller.permissions.has('scam-reports:handle')) return undefined
  const detail = 'Who reported it takes it back, or the commune and the police.'
  return refuse('not-the-reporter', detail, { pointer: '/status' })
}
