import fc from 'fast-check'
import { history, type Sent } from './world.ts'

/** A history as it may arrive: in any order, in chunks of any size, some of it again. */
export const arrival = history.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.array(fc.nat(), { minLength: all.length, maxLength: all.length }),
    again: fc.subarray(all),
    chunk: fc.integer({ min: 1, max: 12 }),
    advances: fc.array(fc.constantFrom('2025-03-01', '2025-07-01', '2026-03-17'), { maxLength: 3 }),
  }),
)
export type Arrival = typeof arrival extends fc.Arbitrary<infer One> ? One : never

export function streamOf({ all, order, again }: Arrival): Sent[] {
  const shuffled = all.map((sent, index) => ({ sent, place: order[index] ?? 0 })).sort((a, b) => a.place - b.place)
  return [...shuffled.map(({ sent }) => sent), ...again]
}
