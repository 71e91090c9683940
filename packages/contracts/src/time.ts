import { isDay } from '@lantoa/vietnam/days'
import { z } from 'zod'

/** The first year that a day may lie in wherever one is given: nobody who is counted was born earlier. */
export const EARLIEST_YEAR = 1900

const YEARS = 'a year from 1000 to 8999'

/** A day as it may be kept: what was given before there was an earliest year is still read. */
export const KeptDay = z.iso
  .date({ abort: true })
  .refine(isDay, YEARS)
  .meta({ description: 'Calendar day in Asia/Ho_Chi_Minh', examples: ['2026-03-17'] })

export const Day = z.iso
  .date({ abort: true })
  .refine((day) => isDay(day) && Number(day.slice(0, 4)) >= EARLIEST_YEAR, `a day from ${EARLIEST_YEAR} to 8999`)
  .meta({
    description: 'Calendar day in Asia/Ho_Chi_Minh',
    examples: ['2026-03-17'],
    pattern: '^(19|[2-8][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$',
  })

export const Instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine((text) => isDay(text.slice(0, 10)), YEARS)
  .meta({ description: 'Instant with offset; answers are in UTC', examples: ['2026-03-17T11:40:00Z'] })

/** A stretch of days, half-open: `until` is the first day that is no longer in it, null while it lasts. */
export const Interval = z
  .object({ from: KeptDay, until: KeptDay.nullable() })
  .meta({ id: 'Interval', description: 'Days from `from` up to but without `until`; null: still lasts' })
export type Interval = z.output<typeof Interval>
