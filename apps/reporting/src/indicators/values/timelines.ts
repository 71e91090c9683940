import type { Database } from '@lantoa/chassis/database/database'
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
