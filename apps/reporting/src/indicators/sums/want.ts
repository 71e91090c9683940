import type { Day } from '@lantoa/vietnam/days'

/** A sum to be read: of a stock everything up to a day, of a flow what happened in the days. */
export type Want = {
  readonly measure: string
  readonly from: Day | undefined
  readonly until: Day
}

/** How much there is of a want. */
export type SumOf = (want: Want) => number

/** Finds sums again that were read in the order of the wants. */
export function sumsIn(wants: readonly Want[], sums: readonly number[]): SumOf {
  const known = new Map(wants.map((want, index) => [nameOf(want), sums[index] ?? 0]))
  return (want) => known.get(nameOf(want)) ?? 0
}

/** Each want once. */
export function distinctWants(wants: readonly Want[]): Want[] {
  return [...new Map(wants.map((want) => [nameOf(want), want])).values()]
}

function nameOf({ measure, from = '', until }: Want): string {
  return `${measure} ${from} ${until}`
}
