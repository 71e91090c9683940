import type { Snapshot } from '@lantoa/chassis/database/snapshot'
import type { UnitLevel } from '@lantoa/contracts/lists'
import type { IndicatorValue, NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { sumAsWas } from '../indicators/as-was/read.ts'
import type { Catalogue } from '../indicators/definitions/catalogue.ts'
import type { DefinedIndicator } from '../indicators/definitions/indicator.ts'
import { distinctWants, type SumOf, sumsIn, type Want } from '../indicators/sums/want.ts'
import type { AskedUnit } from '../indicators/units/ask-unit.ts'
import { meaningOf } from '../indicators/units/meaning.ts'
import { definitionDay, type Time } from '../indicators/units/time.ts'
import { asValue, type Wanted, wantedFor, wantsOf } from '../indicators/values/domain.ts'
import { isMeasuredAt } from '../indicators/values/refusals.ts'
import { boundsOf, sumsOf } from './buckets.ts'
import { listBuckets } from './store.ts'

/** One indicator at one time. */
export type Point = { readonly indicator: DefinedIndicator; readonly wanted: Wanted; readonly time: Time }
export type ExportedUnit = NamedUnit & { readonly parentCode: string | null }
export type ValueRow = {
  readonly unit: ExportedUnit
  readonly indicator: DefinedIndicator
  readonly value: IndicatorValue
}

/** So many rows are made at once, or those of one unit. */
const BATCH_ROWS = 1_000

/** What there is to tell of each unit: each indicator that has a value for a time, by the definition of that time. */
export function pointsOf(
  catalogue: Catalogue,
  times: readonly Time[],
  indicatorId: string | undefined,
  today: Day,
): Point[] {
  return times.flatMap((time) => {
    const defined = catalogue.listOn(definitionDay(time))
    const chosen = indicatorId === undefined ? defined : defined.filter((one) => one.indicatorId === indicatorId)
    return chosen.flatMap((indicator) => {
      const wanted = wantedFor(indicator, time, today)
      return wanted ? [{ indicator, wanted, time }] : []
    })
  })
}

/** The unit that is asked for and everything beneath, each before what lies beneath it. */
export function unitsBeneath(tree: UnitTree, { unit, on }: AskedUnit, level: UnitLevel | undefined): ExportedUnit[] {
  const found: ExportedUnit[] = []
  const add = (code: string) => {
    const version = tree.find(code, on)
    if (version) found.push({ ...named(version), parentCode: version.parentCode })
    for (const child of tree.children(code, on)) add(child)
  }
  add(unit.code)
  const all = found.some(({ code }) => code === unit.code) ? found : [{ ...unit, parentCode: null }, ...found]
  return level === undefined ? all : all.filter((one) => one.level === level)
}

export function countRows(units: readonly ExportedUnit[], points: readonly Point[]): number {
  const byLevel = Map.groupBy(units, ({ level }) => level)
  return [...byLevel].reduce((sum, [level, same]) => {
    return sum + same.length * points.filter(({ indicator }) => isMeasuredAt(indicator, level)).length
  }, 0)
}

type Source = { readonly snapshot: Snapshot; readonly tree: UnitTree; readonly asked: AskedUnit }

/** Every value, unit by unit. Where as it was: a unit has none for a time in which it was not there. */
export async function* eachValue(
  source: Source,
  units: readonly ExportedUnit[],
  points: readonly Point[],
): AsyncGenerator<ValueRow[]> {
  const size = Math.max(1, Math.floor(BATCH_ROWS / Math.max(1, points.length)))
  for (let start = 0; start < units.length; start += size) {
    const batch = units.slice(start, start + size)
    const sumOf = await readSums(source, batch, points)
    yield batch.flatMap((unit, index) => rowsOf(source, unit, points, sumOf(unit, index)))
  }
}

function rowsOf({ tree, asked }: Source, unit: ExportedUnit, points: readonly Point[], sumOf: SumOf): ValueRow[] {
  const holds = asked.view === 'as-was' ? meaningOf(tree, unit.code, asked.on) : () => true
  const isThere = ({ time }: Point) => holds(time.from) || holds(definitionDay(time))
  return points
    .filter((point) => isMeasuredAt(point.indicator, unit.level) && isThere(point))
    .map(({ indicator, wanted }) => ({ unit, indicator, value: asValue(wanted, sumOf) }))
}

async function readSums(
  { snapshot, tree, asked }: Source,
  units: readonly ExportedUnit[],
  points: readonly Point[],
): Promise<(unit: ExportedUnit, index: number) => SumOf> {
  const wants: Want[] = distinctWants(points.flatMap(({ wanted }) => wantsOf(wanted)))
  if (asked.view === 'as-was') {
    const targets = units.map(({ code }) => ({ code, on: asked.on, holds: meaningOf(tree, code, asked.on) }))
    const sums = await sumAsWas(snapshot, tree, targets, wants)
    return (_unit, index) => sumsIn(wants, sums[index] ?? [])
  }
  const bounds = boundsOf(wants)
  const measures = [...new Set(wants.map(({ measure }) => measure))]
  const codes = units.map(({ code }) => code)
  const sumOf = sumsOf(await listBuckets(snapshot, codes, measures, bounds), bounds)
  return ({ code }) => sumOf(code)
}

function named({ code, name, kind, level }: NamedUnit): NamedUnit {
  return { code, name, kind, level }
}
