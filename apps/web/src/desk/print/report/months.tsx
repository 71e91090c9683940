import { addDays } from '@lantoa/vietnam/days'
import { Trend } from '../../../look/trend.tsx'
import { say } from '../../../words/print.ts'
import { type Part, UNREAD } from '../../problem/part.ts'
import { showMonth } from '../../show/show-day.ts'
import { showValue } from '../../show/show-number.ts'
import type { Indicator } from '../../unit/gather-unit.ts'
import { nameOf } from '../../unit/pillars.ts'
import { frozenPoints, type Points } from './frozen.ts'
import type { ReportFacts } from './gather-report.ts'

/** The last months of what units are compared by. */
export function Months({ facts: { board, months, closing } }: { facts: ReportFacts }) {
  const shown = [...months].flatMap(([id, points]) => {
    const indicator = board.indicators.get(id)
    const value = board.values.values.find(({ indicatorId }) => indicatorId === id)
    return indicator ? [{ indicator, points: points === UNREAD ? UNREAD : frozenPoints(points, value) }] : []
  })
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{say('report.trend')}</h2>
      {closing ? <p>{say('report.trend-now')}</p> : null}
      {shown.some(({ points }) => points !== UNREAD && hasGap(points)) ? <p>{say('report.trend-unknown')}</p> : null}
      {shown.map(({ indicator, points }) => (
        <div key={indicator.indicatorId} class="report-months">
          <h3>{nameOf(indicator)}</h3>
          <MonthsOf indicator={indicator} points={points} />
        </div>
      ))}
    </section>
  )
}

function hasGap(points: Points): boolean {
  return points.some(({ value }) => value === null)
}

function MonthsOf({ indicator, points }: { indicator: Indicator; points: Part<Points> }) {
  if (points === UNREAD) return <p>{say('report.part-unread')}</p>
  return (
    <Trend
      points={points.map((point) => ({
        label: showMonth(addDays(point.until, -1)),
        value: point.value,
        shown: point.value === null ? '–' : showValue(indicator.unit, point),
      }))}
    />
  )
}
