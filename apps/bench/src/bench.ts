/** What a row tells beside its ratio. */
type Further = {
  /** The value at each of the sizes of `GROWTH`: where it falls, cost grows faster than work. */
  growth?: readonly number[]
  /** The most memory that the process held which did the work. */
  peakMegabytes?: number
}

/** One row of the table: what was measured, against what, and the least ratio that is good enough (0: any). */
export type BenchResult = Further & {
  name: string
  value: number
  unit: string
  baseline: number
  ratio: number
  bar: number
  at: string
}

export type Bench = {
  name: string
  /** Names of further rows that come of the same run. */
  also?: readonly string[]
  /** What is measured, against what. */
  about: string
  needsKafka?: boolean
  /** `scale`: so many times the usual sizes. */
  run(note: (line: string) => void, scale: number): Promise<BenchResult[]>
}

/** Sizes at which a bench is run, so that it shows when cost grows faster than work. */
export const GROWTH = [1, 4, 16]

export function result(
  name: string,
  unit: string,
  value: number,
  baseline: number,
  bar: number,
  further: Further = {},
): BenchResult {
  return { name, value, unit, baseline, ratio: value / baseline, bar, at: new Date().toISOString(), ...further }
}

/** The middle one: these machines are shared, and the mean of a noisy run says little. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
