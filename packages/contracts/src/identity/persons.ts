import { parsePhone } from '@lantoa/vietnam/phone'
import { isPersonName, normalise } from '@lantoa/vietnam/text'
import { z } from 'zod'
import { Day } from '../time.ts'

export const PersonName = z
  .string()
  .max(200)
  .overwrite(normalise)
  .refine(isPersonName, 'a name of letters, hyphens and apostrophes, at most 100 characters')
  .meta({ description: 'Family, middle and given name; kept in NFC', examples: ['Nguyễn Thị Hoa'] })

export const Birth = z
  .union([
    z.strictObject({ date: Day }),
    z.strictObject({ year: z.int().min(1900, 'a year from 1900 on').max(2200, 'a year up to 2200') }),
  ])
  .meta({ id: 'Birth', description: 'The date, or the year where no more is known', examples: [{ year: 1958 }] })
export type Birth = z.output<typeof Birth>

export const Sex = z.enum(['male', 'female']).meta({ id: 'Sex' })

/** Kept as +84…, however it was typed. */
export const Phone = z
  .string()
  .max(30)
  .refine((text) => parsePhone(text).ok, 'a Vietnamese mobile number')
  .overwrite(canonicalPhone)
  .meta({ description: 'Mobile number; answers have it as +84…', examples: ['0912 345 678'] })

/** Never stored: identity keeps a keyed hash and the last three digits. */
export const PersonalNumber = z
  .string()
  .regex(/^\d{12}$/, 'twelve digits')
  .meta({ description: 'Personal number; only a keyed hash and its last three digits are kept' })

function canonicalPhone(text: string): string {
  const parsed = parsePhone(text)
  return parsed.ok ? parsed.value : text
}
