import type { Day } from '@lantoa/vietnam/days'
import { say as sayAtDesk } from '../../../words/words.ts'
import type { UnitFacts } from '../../unit/gather-unit.ts'
import { nameOf, PILLARS } from '../../unit/pillars.ts'
import { type Direction, type ReportRow, rowOf } from './rows-of.ts'

export type PillarRows = {
  readonly title: string
  readonly rows: readonly ReportRow[]
  /** What is defined and has no facts yet, by name. */
  readonly without: readonly string[]
}

/** The three pillars, each with its indicators in the order of their numbers. */
export function pillarRows(facts: UnitFacts, today: Day): PillarRows[] {
  return PILLARS.map(([pillar, title]) => {
    const inPillar = (id: string) => {
      const indicator = facts.indicators.get(id)
      return indicator?.pillar === pillar ? [indicator] : []
    }
    const rows = facts.values.values.flatMap((value) =>
      inPillar(value.indicatorId).map((indicator) => rowOf(facts, indicator, value, today)),
    )
    const without = facts.values.noData.flatMap(({ indicatorId }) => inPillar(indicatorId).map(nameOf))
    return { title: sayAtDesk(title), rows, without }
  })
}

/** How many rose, fell, or stayed. */
export function countChanges(pillars: readonly PillarRows[]): Readonly<Record<Direction, number>> {
  const directions = pillars.flatMap(({ rows }) => rows.flatMap(({ change }) => (change ? [change.direction] : [])))
  const count = (one: Direction) => directions.filter((each) => each === one).length
  return { up: count('up'), down: count('down'), same: count('same') }
}
