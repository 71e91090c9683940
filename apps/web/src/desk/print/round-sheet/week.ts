import type { Data } from '@lantoa/sdk'
import { addDays, type Day, isoWeekOf } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { say } from '../../../words/print.ts'
import { showSpan } from '../../show/show-day.ts'

type Week = Pick<Data<'teams', 'getRound'>, 'isoWeek' | 'from' | 'until'>

/** '2026-W12' → 'Tuần 12, từ 16/3 đến 22/3/2026' */
export function weekTitle({ isoWeek, from, until }: Week): string {
  return say('sheet.week', { number: String(Number(isoWeek.slice(-2))), span: showSpan({ from, until }, from) })
}

/** The week of an address; of anything else that of today. */
export function weekIn(text: string | undefined, today: Day): string {
  return text !== undefined && parsePeriod(text)?.kind === 'week' ? text : isoWeekOf(today)
}

/** The week before and the one behind. */
export function weeksBeside({ from, until }: Pick<Week, 'from' | 'until'>): [before: string, after: string] {
  return [isoWeekOf(addDays(from, -1)), isoWeekOf(until)]
}
