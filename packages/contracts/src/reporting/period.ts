import { parsePeriod } from '@lantoa/vietnam/periods'
import { z } from 'zod'

/** Four digits in a row stand for a year and nothing else. */
function isPeriod(text: string): boolean {
  const years = text.match(/\d{4}/g) ?? []
  return years.every((year) => year >= '1900' && year < '2200') && parsePeriod(text) !== undefined
}

/** A day or any longer period, as text. */
export const Period = z
  .string()
  .max(30)
  .refine(isPeriod, 'a period such as 2026-W12, 2026-03 or 2026-Q1')
  .meta({
    description: 'A day, ISO week, month, quarter, year or range of days',
    examples: ['2026-W12', '2026-03', '2026-03-01..2026-04-30'],
  })
