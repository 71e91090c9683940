import { isDay } from '@lantoa/vietnam/days'
import { z } from 'zod'

const YEARS = 'a year from 1000 to 8999'

export const Day = z.iso
  .date({ abort: true })
  .refine(isDay, YEARS)
  .meta({ description: 'Calendar day in Asia/Ho_Chi_Minh', examples: ['2026-03-17'] })

export const Instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine((text) => isDay(text.slice(0, 10)), YEARS)
  .meta({ description: 'Instant with offset; answers are in UTC', examples: ['2026-03-17T11:40:00Z'] })

/** A stretch of days, half-open: `until` is the first day that is no longer in it, null while it lasts. */
export const Interval = z
  .object({ from: Day, until: Day.nullable() })
  .meta({ id: 'Interval', description: 'Days from `from` up to but without `until`; null: still lasts' })
export type Interval = z.output<typeof Interval>
