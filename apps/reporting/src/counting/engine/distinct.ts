import type { MeasureKind } from '../measures/measure.ts'
import type { CellChanges } from './cell-changes.ts'
import type { Entry } from './encoding.ts'

export type PathOf = (unit: string) => readonly string[]

type Counted = { readonly kind: MeasureKind; readonly measure: string; readonly entries: readonly Entry[] }
export type Step = { readonly day: string; readonly amount: number }

/**
 * Counts one key at every level, or takes that back (sign −1): a unit counts it while anything beneath it does, so two
 * hamlets that count it are still one for their commune.
 */
export function countKey(cells: CellChanges, { kind, measure, entries }: Counted, pathOf: PathOf, sign: 1 | -1): void {
  const unit = entries[0]?.unit ?? ''
  if (entries.every((entry) => entry.unit === unit)) {
    // In one unit alone it counts the same at every level, and nearly every key is so.
    for (const { day, amount } of stepsOf(kind, entries)) cells.addAlong(pathOf(unit), measure, day, amount * sign)
    return
  }
  for (const [unit, own] of byUnit(entries)) {
    for (const { day, amount } of stepsOf(kind, own)) cells.add(unit, measure, day, 0, amount * sign)
  }
  for (const [unit, beneath] of byUnit(entries, pathOf)) {
    for (const { day, amount } of stepsOf(kind, beneath)) cells.add(unit, measure, day, amount * sign, 0)
  }
}

/** Entries by the unit they were contributed to, or by every unit they count in. */
export function byUnit(entries: readonly Entry[], pathOf?: PathOf): Map<string, Entry[]> {
  const units = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const unit of pathOf ? pathOf(entry.unit) : [entry.unit]) {
      const known = units.get(unit)
      if (known) known.push(entry)
      else units.set(unit, [entry])
    }
  }
  return units
}

/**
 * The union of a key's entries, as changes of a count: of a stock +1 where the running sum rises above zero and −1
 * where it falls back; of a flow 1 on every day on which there is anything.
 */
export function stepsOf(kind: MeasureKind, entries: readonly Entry[]): Step[] {
  const [only] = entries
  if (only && entries.length === 1) return only.amount > 0 ? [{ day: only.day, amount: 1 }] : []
  const days = new Map<string, number>()
  for (const { day, amount } of entries) days.set(day, (days.get(day) ?? 0) + amount)
  if (kind === 'flow') return [...days].flatMap(([day, sum]) => (sum > 0 ? [{ day, amount: 1 }] : []))
  let running = 0
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, sum]) => {
      const before = running > 0
      running += sum
      const after = running > 0
      return before === after ? [] : [{ day, amount: after ? 1 : -1 }]
    })
}
