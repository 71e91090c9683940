import { addDays, addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import { say } from '../../../words/print.ts'
import { showDay, showSpan } from '../../show/show-day.ts'
import { chosenOf, spanOf, type Time, timeOf } from '../../time/time.ts'

/** The month that was over last: what a report is asked for where its address says nothing. */
export function lastMonth(today: Day): string {
  return addMonths(monthStart(today), -1).slice(0, 7)
}

/** What reports are written of: the last three months that are over, and the quarter. */
export function recentPeriods(today: Day): string[] {
  const months = [-1, -2, -3].map((more) => addMonths(monthStart(today), more))
  // The day before this quarter began lies in the one that was over last.
  const intoQuarter = (Number(today.slice(5, 7)) - 1) % 3
  const day = addDays(addMonths(monthStart(today), -intoQuarter), -1)
  const { period = '' } = timeOf({ kind: 'quarter', day, last: day })
  return [...months.map((month) => month.slice(0, 7)), period]
}

/** 'tháng 11/2026'; of another time its days. */
export function periodTitle(time: Time, today: Day): string {
  const { kind, day } = chosenOf(time, today)
  if (kind === 'month') return say('report.month', { month: `${Number(day.slice(5, 7))}/${day.slice(0, 4)}` })
  const { from, last } = spanOf(time, today)
  // An official paper says its year, also within the year.
  return time.period === undefined ? showDay(last, '') : showSpan({ from, until: addDays(last, 1) }, '')
}
