import type { Data } from '@lantoa/sdk'
import type { Dashboard, Values } from '../../unit/gather-unit.ts'

type Value = Values['values'][number]
type Row = Dashboard['children'][number]
export type Points = Data<'reporting', 'getSeries'>['points']
export type ClosedValues = Data<'reporting', 'listClosedValues'>['items']

/** A value as it is printed: of a closed time what was frozen, of which its parts are not known any more once they moved. */
export function frozenValue(value: Value): Value {
  if (!value.closed?.restated) return value
  const { reason: _reason, ...rest } = value
  return { ...rest, value: value.closed.value, denominator: null }
}

/** The months of an indicator, of which the one that is reported shows what was frozen. */
export function frozenPoints(points: Points, value: Value | undefined): Points {
  const { closed, from, until } = value ?? {}
  if (!closed) return points
  return points.map((point) =>
    point.from === from && point.until === until ? { ...point, value: closed.value } : point,
  )
}

/** The units beneath as they were frozen with the one above; what was not is no data. */
export function frozenDashboard(dashboard: Dashboard, closed: ClosedValues): Dashboard {
  const byKey = new Map(closed.map((one) => [keyOf(one.unit, one.indicatorId), one]))
  const { indicators, children } = dashboard
  const freeze = ({ unit, values }: Row): Row => ({
    unit,
    values: values.map((value, place) => {
      const one = byKey.get(keyOf(unit.code, indicators[place]?.indicatorId ?? ''))
      return value && one ? { numerator: one.numerator, denominator: one.denominator, value: one.value } : null
    }),
  })
  return { ...dashboard, children: children.map(freeze) }
}

/** A closing names versions of units: '31027.07@2025-07-01'. */
function keyOf(unit: string, indicatorId: string): string {
  return `${unit.split('@')[0]} ${indicatorId}`
}
