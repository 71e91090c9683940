import type { SumOf, Want } from '../indicators/sums/want.ts'
import type { BucketRow } from './store.ts'

/** The days at which some sums begin and end, in order. */
export function boundsOf(wants: readonly Want[]): string[] {
  const days = wants.flatMap(({ from, until }) => (from === undefined ? [until] : [from, until]))
  return [...new Set(days)].sort()
}

/** The sums of each unit, out of what was contributed between the days. */
export function sumsOf(rows: readonly BucketRow[], bounds: readonly string[]): (unit: string) => SumOf {
  const before = new Map<string, number[]>()
  for (const { unit, measure, bucket, amount } of rows) {
    const name = `${unit} ${measure}`
    const amounts = before.get(name) ?? bounds.map(() => 0)
    amounts[bucket] = (amounts[bucket] ?? 0) + amount
    before.set(name, amounts)
  }
  for (const amounts of before.values()) accumulate(amounts)
  const places = new Map(bounds.map((day, index) => [day, index]))
  return (unit) =>
    ({ measure, from, until }) => {
      const amounts = before.get(`${unit} ${measure}`)
      const upTo = (day: string) => amounts?.[places.get(day) ?? -1] ?? 0
      return upTo(until) - (from === undefined ? 0 : upTo(from))
    }
}

function accumulate(amounts: number[]): void {
  let sum = 0
  for (const [index, amount] of amounts.entries()) {
    sum += amount
    amounts[index] = sum
  }
}
