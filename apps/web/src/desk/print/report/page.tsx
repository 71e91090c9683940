import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { readListAsked } from '../../address.ts'
import { Answer } from '../../problem/answer.tsx'
import { NoUnit } from '../../problem/no-unit.tsx'
import { today } from '../../show/show-day.ts'
import type { Time } from '../../time/time.ts'
import { TimeForm } from '../../time/time-form.tsx'
import { useMe } from '../../top/use-me.ts'
import { useSilent } from '../../unit/use-silent.ts'
import { printAddress, reportAddress } from '../address.ts'
import { PrintPage } from '../look/print-page.tsx'
import { gatherReport } from './gather-report.ts'
import { lastMonth, periodTitle } from './periods.ts'
import { Report } from './report.tsx'

/** `/desk/print/report?unit&on&period`; without a time of the last month that is over. */
export function ReportPage() {
  const { unit: asked, on, period } = readListAsked(useLocation().query)
  const me = useMe()
  const unit = asked ?? me.data?.units[0]
  const time = on === undefined && period === undefined ? { period: lastMonth(today()) } : { on, period }
  if (unit !== undefined) return <ReportOfUnit unit={unit} asked={time} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={printAddress()}>
      {() => <NoUnit />}
    </Answer>
  )
}

function ReportOfUnit({ unit, asked }: { unit: string; asked: Time }) {
  const { route } = useLocation()
  const now = today()
  const answer = useQuery({
    queryKey: ['report', unit, asked],
    queryFn: ({ signal }) => gatherReport(lantoa, { unit, asked, today: now, signal }),
  })
  const silent = useSilent(unit, asked)
  const name = answer.data ? unitTitle(answer.data.board.values.unit) : unit
  return (
    <PrintPage
      title={say('report.title', { time: periodTitle(asked, now), unit: name })}
      of={unit}
      back={printAddress(unit)}
      ready={answer.data !== undefined && !silent.isPending}
      tools={
        <TimeForm
          key={`${asked.on} ${asked.period}`}
          time={asked}
          today={now}
          onChoose={(time) => route(reportAddress({ unit, ...time }))}
        />
      }
    >
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={reportAddress({ unit })}>
        {(facts) => <Report facts={facts} silent={silent.data} asked={asked} today={now} />}
      </Answer>
    </PrintPage>
  )
}
