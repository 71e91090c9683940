import { type BenchResult, result } from '../bench.ts'

/** A row of what may be no more than its bar. The ratio is the other way round, so that here too more is better. */
export function within(name: string, unit: string, value: number, most: number): BenchResult {
  return { ...result(name, unit, value, most, 1), ratio: most / value }
}

export function p95(values: readonly number[]): number {
  return atShare(values, 0.95)
}

export function median(values: readonly number[]): number {
  return atShare(values, 0.5)
}

function atShare(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}
