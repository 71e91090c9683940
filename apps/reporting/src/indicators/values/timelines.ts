import type { Database } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'
import type { Want } from '../sums/want.ts'
import { listCells } from './store.ts'

/** The running sum of a measure in a unit, by the days on which it changes. */
export type Timeline = { readonly days: readonly string[]; readonly sums: readonly number[] }
export type Timelines = ReadonlyMap<string, Timeline>

/** A sum out of timelines: of a stock up to a day, of a flow between two. */
export function sumOf(timelines: Timelines, { measure, from, until }: Want): number {
  const timeline = timelines.get(measure)
  if (!timeline) return 0
  return sumBefore(timeline, until) - (from === undefined ? 0 : sumBefore(timeline, from))
}

/** The first day on which any of some measures is other than 0; undefined where none ever was. */
export function firstDayOf(timelines: Timelines, measures: readonly string[]): Day | undefined {
  const days = measures.flatMap((measure) => {
    const { days: changes = [], sums = [] } = timelines.get(measure) ?? {}
    return changes.filter((_day, at) => sums[at] !== 0).slice(0, 1)
  })
  return days.toSorted()[0]
}

/** Every measure of a unit; a province's take about a megabyte. */
export async function readTimelines(database: Database, unit: string): Promise<Timelines> {
  const rows = await listCells(database, unit)
  return new Map(
    rows.map(({ measure, days, amounts }) => {
      let sum = 0
      return [measure, { days, sums: amounts.map((amount) => (sum += amount)) }]
    }),
  )
}

/** The sum of everything before a day. */
function sumBefore({ days, sums }: Timeline, day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return sums[low - 1] ?? 0
}
