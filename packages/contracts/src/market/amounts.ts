import { z } from 'zod'
import { EARLIEST_YEAR } from '../time.ts'

/** As much as no platform sells in a month; sums over all units stay whole numbers that JavaScript knows exactly. */
const MOST_DONG = 100_000_000_000_000

/** Money, in whole đồng. */
export const Dong = z
  .int('whole đồng')
  .min(0, 'an amount from 0 on')
  .max(MOST_DONG, 'an amount of at most 100 000 billion đồng')
  .meta({ description: 'In whole đồng', examples: [12_500_000] })

/** How many of something. */
export const Count = z.int().min(0).max(1_000_000_000)

/** For which year something is counted. */
export const CountedYear = z
  .int()
  .min(EARLIEST_YEAR, `a year from ${EARLIEST_YEAR} on`)
  .max(2100, 'a year up to 2100')
  .meta({ examples: [2026] })
