import type { Database } from '@lantoa/chassis/database'
import type { Want } from './domain.ts'
import { getCellVersion, listCells } from './store.ts'

/** The running sum of a measure in a unit, by the days on which it changes. */
export type Timeline = { readonly days: readonly string[]; readonly sums: readonly number[] }
export type Timelines = ReadonlyMap<string, Timeline>

/** A province's timelines take about a megabyte. */
const UNITS_KEPT = 200

/**
 * Reads the timelines of units and remembers them until any cell changes: what a dashboard costs is then one look at
 * the version. It is read before the cells, so what is remembered may be newer than its version, never older.
 */
export function createTimelines(database: Database): (unit: string) => Promise<Timelines> {
  let held = { version: -1, units: new Map<string, Promise<Timelines>>() }

  return async function timelinesOf(unit) {
    const version = await getCellVersion(database)
    if (version !== held.version) held = { version, units: new Map() }
    const { units } = held
    const known = units.get(unit)
    if (known) return known
    if (units.size >= UNITS_KEPT) units.clear()
    const read = readTimelines(database, unit)
    units.set(unit, read)
    read.catch(() => units.delete(unit))
    return read
  }
}

/** A sum out of timelines: of a stock up to a day, of a flow between two. */
export function sumOf(timelines: Timelines, { measure, from, until }: Want): number {
  const timeline = timelines.get(measure)
  if (!timeline) return 0
  return sumBefore(timeline, until) - (from === undefined ? 0 : sumBefore(timeline, from))
}

async function readTimelines(database: Database, unit: string): Promise<Timelines> {
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
