import { compareNumeric } from '@lantoa/vietnam/unit-names'
import type { Dashboard, Indicator } from './gather-unit.ts'

/** What the units beneath are compared by: few enough to be read. */
export const COMPARED: readonly string[] = ['I-04', 'I-05', 'I-14', 'I-26']

type Row = Dashboard['children'][number]
type Value = NonNullable<Row['values'][number]>
export type Child = { readonly unit: Row['unit']; readonly values: readonly (Value | null)[] }
export type Comparison = { readonly columns: readonly Indicator[]; readonly rows: readonly Child[] }

/** The units beneath, by code or with the highest of an indicator first; those without data come last. */
export function comparisonOf(
  { indicators, children }: Dashboard,
  known: ReadonlyMap<string, Indicator>,
  sort: string | undefined,
): Comparison {
  const places = indicators.flatMap(({ indicatorId }, place) => {
    const indicator = known.get(indicatorId)
    const isCounted = children.some(({ values }) => values[place])
    return indicator && isCounted && COMPARED.includes(indicatorId) ? [{ indicator, place }] : []
  })
  const columns = places.map(({ indicator }) => indicator)
  const rows = children.map(({ unit, values }) => ({ unit, values: places.map(({ place }) => values[place] ?? null) }))
  const by = columns.findIndex(({ indicatorId }) => indicatorId === sort)
  return { columns, rows: rows.sort((a, b) => compareBy(a, b, by) || compareNumeric(a.unit.code, b.unit.code)) }
}

function compareBy(a: Child, b: Child, column: number): number {
  if (column === -1) return 0
  const [left, right] = [a, b].map(({ values }) => values[column]?.value ?? Number.NEGATIVE_INFINITY)
  return left === right ? 0 : (right ?? 0) - (left ?? 0)
}
