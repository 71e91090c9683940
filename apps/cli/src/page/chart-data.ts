import { addDays } from '@lantoa/vietnam/days'
import { showUnit } from '../output/formats.ts'
import type { Indicator } from '../reporting/indicators.ts'
import type { ChildValues } from '../reporting/unit-report.ts'
import type { Series } from './gather-page.ts'

/** Several indicators over the same months: all of them stocks or all of them flows, in one unit of measure. */
export type SeriesChart = {
  readonly kind: Indicator['kind']
  readonly unit: Indicator['unit']
  readonly months: readonly string[]
  readonly lines: readonly { name: string; values: readonly (number | null)[] }[]
}

/** Units beneath by one indicator, the highest first. */
export type BarChart = { readonly indicator: Indicator; readonly bars: readonly { name: string; value: number }[] }

/** As many bars as fit on a sheet of paper. */
const BARS_MAX = 30

/** What happens in a time never shares a chart with what there is at a moment, nor a share with a count. */
export function seriesCharts(series: readonly Series[]): SeriesChart[] {
  const alike = Map.groupBy(series, ({ indicator: { kind, unit } }) => `${kind} ${unit}`)
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const months = [...new Set(same.flatMap(({ points }) => points.map(monthOf)))].sort()
    const lines = same.map(({ indicator, points }) => {
      const values = new Map(points.map((point) => [monthOf(point), point.value]))
      return { name: indicator.name, values: months.map((month) => values.get(month) ?? null) }
    })
    return [{ kind: first.indicator.kind, unit: first.indicator.unit, months, lines }]
  })
}

/** One chart for each sheetful of units; those without data have no bar, which would look like 0. */
export function barCharts({ indicator, children }: ChildValues): BarChart[] {
  const bars = children
    .flatMap(({ unit, value: { value } }) => (value === null ? [] : [{ name: showUnit(unit), value }]))
    .sort((a, b) => b.value - a.value)
  const sheets = Math.ceil(bars.length / BARS_MAX)
  return Array.from({ length: sheets }, (_, sheet) => ({
    indicator,
    bars: bars.slice(sheet * BARS_MAX, (sheet + 1) * BARS_MAX),
  }))
}

/** The month in which a point ends: '2026-03'. */
function monthOf({ until }: { until: string }): string {
  return addDays(until, -1).slice(0, 7)
}
