import { isDay } from '@lantoa/vietnam/days'
import { normalText } from '@lantoa/vietnam/normal-text'
import { z } from 'zod'
import { code } from './text.ts'

/** Codes are text: provinces have two digits, districts three, communes five, hamlets `<commune code>.<number>`. */
export const UnitCode = code(
  /^(VN|\d{2}|\d{3}|\d{5}|\d{5}\.\d{1,3})$/,
  'a unit code such as 91, 31027 or 31027.07',
).meta({ description: 'Code of an administrative unit', examples: ['31027', '91', '31027.07'] })

export const HamletCode = code(/^\d{5}\.\d{1,3}$/, 'a hamlet code such as 31027.07').meta({
  description: 'Code of a hamlet: commune code, dot, number',
  examples: ['31027.07'],
})

export const UnitRef = z
  .string()
  .overwrite(normalText)
  .regex(/^(VN|\d{2}|\d{3}|\d{5}|\d{5}\.\d{1,3})(@\d{4}-\d{2}-\d{2})?$/, {
    error: 'a unit such as 31027 or 31027@2025-07-01',
    abort: true,
  })
  .refine((ref) => !ref.includes('@') || isDay(ref.slice(ref.indexOf('@') + 1)), 'a day that exists behind the @')
  .meta({
    description: 'A unit; with @day the version that began on that day',
    examples: ['31027', '31027@2025-07-01'],
  })
