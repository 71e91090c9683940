import type { Scorecard } from './statuses.ts'

type Edition = Pick<Scorecard, 'unit' | 'code' | 'year'>

/** Of each scorecard that was approved for several years the last one. */
export function lastOfEach<Card extends Edition>(approved: readonly Card[]): readonly Card[] {
  const series = Map.groupBy(approved, ({ unit, code }) => `${unit} ${code}`)
  return [...series.values()].map((years) => years.reduce((last, one) => (one.year > last.year ? one : last)))
}
