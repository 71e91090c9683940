import { normalText } from '@lantoa/vietnam/normal-text'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { z } from 'zod'

/** As far as stocks reach: the years in which people live. A week of the last of them may end in the next. */
function isPeriod(text: string): boolean {
  if (text.slice(0, 4) < '1900' || text.slice(0, 4) >= '2200') return false
  const period = parsePeriod(text)
  return period !== undefined && period.until < '2200-01-08'
}

/** A day or any longer period, as text. */
export const Period = z
  .string()
  .overwrite(normalText)
  .max(30)
  .refine(isPeriod, 'a period such as 2026-W12, 2026-03 or 2026-Q1')
  .meta({
    description:
      'A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days',
    examples: ['2026-W12', '2026-03', '2026..2026-03-17', '2025-07-15+100', '2026-03-01..2026-04-30'],
  })
