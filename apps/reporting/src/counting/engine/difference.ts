import type { Contribution, MeasureKind } from '../measures/measure.ts'
import { keysCountedAs } from '../measures/sources.ts'
import { placeIn } from './cell-changes.ts'
import { decodeContributions, type Entry } from './encoding.ts'
import type { WrittenEntity } from './entity-store.ts'

/** Everything under one key that is counted together: of a stock all days, of a flow one day. */
export type Scope = { readonly measure: string; readonly key: string; readonly bucket: string }

export type ScopeChange = Scope & { readonly kind: MeasureKind; readonly entries: readonly Entry[] }

/** What changed between the versions of entities, summed up; nothing in it is zero. */
export type Difference = {
  /** By unit, then by `placeIn`. */
  readonly plain: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly keyed: readonly ScopeChange[]
}

/** A stock is one scope for ever. */
const ALL_DAYS = '-infinity'

/** What the new versions of entities contribute, less what the versions before did. */
export function differenceOf(written: readonly WrittenEntity[]): Difference {
  const plain = new Map<string, Map<string, number>>()
  const keyed = new Map<string, Map<string, number>>()

  function collect(contributions: readonly Contribution[], sign: 1 | -1): void {
    for (const { measure, unit, day, amount, key } of contributions) {
      if (key === undefined) addTo(mapIn(plain, unit), placeIn(measure, day), amount * sign)
      else addTo(mapIn(keyed, scopeName(measure, key, day)), `${unit}|${day}`, amount * sign)
    }
  }

  for (const { contributions, encoded, before } of written) {
    if (before === encoded) continue
    collect(contributions, 1)
    if (before !== undefined) collect(decodeContributions(before), -1)
  }
  return { plain: withoutZero(plain), keyed: keyedOf(keyed) }
}

/** What changed without a key, one by one. */
export function plainOf({ plain }: Pick<Difference, 'plain'>): (Entry & { measure: string })[] {
  return [...plain].flatMap(([unit, sums]) =>
    [...sums].map(([place, amount]) => {
      const [measure = '', day = ''] = place.split('|')
      return { measure, unit, day, amount }
    }),
  )
}

/** Entries of one unit and day as one, those that cancel each other out as none. */
export function summed(entries: readonly Entry[]): Entry[] {
  const sums = new Map<string, number>()
  for (const { unit, day, amount } of entries) addTo(sums, `${unit}|${day}`, amount)
  return entriesIn(sums)
}

function scopeName(measure: string, key: string, day: string): string {
  return `${measure}|${key}|${bucketOf(measure, day)}`
}

/** What is counted together with what happened on a day. */
export function bucketOf(measure: string, day: string): string {
  return keysCountedAs(measure) === 'flow' ? day : ALL_DAYS
}

function withoutZero(units: Map<string, Map<string, number>>): Map<string, Map<string, number>> {
  for (const [unit, sums] of units) {
    for (const [place, amount] of sums) if (amount === 0) sums.delete(place)
    if (sums.size === 0) units.delete(unit)
  }
  return units
}

function keyedOf(scopes: ReadonlyMap<string, ReadonlyMap<string, number>>): ScopeChange[] {
  // Sorted, because the rows of keys stay locked until the commit.
  const sorted = [...scopes].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([name, sums]) => {
    const [measure = '', key = '', bucket = ''] = name.split('|')
    const entries = entriesIn(sums)
    return entries.length === 0 ? [] : [{ measure, key, bucket, kind: keysCountedAs(measure), entries }]
  })
}

function entriesIn(sums: ReadonlyMap<string, number>): Entry[] {
  return [...sums].flatMap(([place, amount]) => {
    const [unit = '', day = ''] = place.split('|')
    return amount === 0 ? [] : [{ unit, day, amount }]
  })
}

function mapIn(maps: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const known = maps.get(name)
  if (known) return known
  const made = new Map<string, number>()
  maps.set(name, made)
  return made
}

function addTo(sums: Map<string, number>, place: string, amount: number): void {
  sums.set(place, (sums.get(place) ?? 0) + amount)
}
