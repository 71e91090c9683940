import { z } from 'zod'
import { code } from '../text.ts'

/** A calendar month for which an office counts. */
export const Month = code(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month such as 2026-02').meta({
  description: 'The month that is counted, of this one or an earlier one',
  examples: ['2026-02'],
})

/** So many of something in a month. */
export const count = (description: string) => z.int().min(0).max(10_000_000).meta({ description })
