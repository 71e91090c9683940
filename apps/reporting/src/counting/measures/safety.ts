import type { EventData } from '@lantoa/contracts/define-event'
import { scamReports } from '@lantoa/contracts/teams/scam-reports'
import { warnings } from '@lantoa/contracts/teams/warnings'
import { flow, stock } from './measure.ts'
import { daysAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Warning = EventData<typeof warnings.changed>
type ScamReport = EventData<typeof scamReports.changed>

export const warningSource = source(warnings.changed, [
  stock('warnings', 'warning', 'cảnh báo đang phát', (warning: Warning) =>
    daysAs(warning, 'published', { since: warning.since, until: warning.until }),
  ),
])

export const scamReportSource = source(scamReports.changed, [
  flow('scam-reports', 'scam-report', 'tin báo lừa đảo', (report: ScamReport) =>
    isIn(report, 'received', 'passed', 'closed') ? [received(report)] : [],
  ),
  flow('scam-reports-handled', 'scam-report', 'tin báo lừa đảo đã chuyển công an hoặc đã xong', (report: ScamReport) =>
    isIn(report, 'passed', 'closed') ? [received(report)] : [],
  ),
])

type Status = ScamReport['states'][number]['status']

/** What was taken back counts nowhere. */
function isIn({ states }: ScamReport, ...wanted: readonly Status[]): boolean {
  return wanted.some((status) => status === states.at(-1)?.status)
}

function received(report: ScamReport) {
  return { unit: placeOn(report, report.since), day: report.since }
}
