import { refuse } from '@lantoa/chassis/http/outcome'
import { addDays, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { measureOf } from '../../counting/measures/sources.ts'
import { wantsOf } from '../../indicators/values/domain.ts'
import type { Column } from './columns.ts'

type AsOf = { readonly on: Day; readonly today: Day; readonly pointer: string }

/**
 * Refuses a past day within a week or month of which a column counts distinct keys. Those are kept for the whole of it:
 * what came after the day would be set against the homes of the day. Of today nothing has come after.
 */
export function refuseWithinPeriod(columns: readonly Column[], { on, today, pointer }: AsOf) {
  if (on === today) return undefined
  const within = columns.find((column) => periodsOf(column).some((period) => !isLastDay(period, on)))
  if (!within) return undefined
  const { componentId, period } = within.component
  const detail = `${componentId} is counted for each whole ${period}: name the last day of a ${period}, or today.`
  return refuse('day-within-period', detail, { pointer })
}

function periodsOf({ wanted }: Column): ('week' | 'month')[] {
  return (wanted ? wantsOf(wanted) : []).flatMap(({ measure }) => measureOf(measure).period ?? [])
}

function isLastDay(period: 'week' | 'month', day: Day): boolean {
  const next = addDays(day, 1)
  return next === (period === 'week' ? weekStart(next) : monthStart(next))
}
