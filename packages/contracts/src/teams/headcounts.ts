import { z } from 'zod'
import { Audience } from '../lists.ts'

export const Headcount = z
  .strictObject({ audience: Audience, count: z.int().min(1).max(100_000) })
  .meta({ id: 'Headcount', description: 'How many of an audience came, where nobody wrote down who' })
export type Headcount = z.output<typeof Headcount>

/** How many came of each audience. */
export const Headcounts = z
  .array(Headcount)
  .max(Audience.options.length)
  .refine((all) => new Set(all.map(({ audience }) => audience)).size === all.length, 'each audience once')
