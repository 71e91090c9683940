import { normalText } from '@lantoa/vietnam/normal-text'
import { plainPersonalNumber } from '@lantoa/vietnam/personal-number'
import { parsePhone } from '@lantoa/vietnam/phone'
import { isPersonName } from '@lantoa/vietnam/text'
import { z } from 'zod'
import { Day, EARLIEST_YEAR, KeptDay } from '../time.ts'

export const PersonName = z
  .string()
  .overwrite(normalText)
  .max(200)
  .refine(isPersonName, 'a name of letters, hyphens and apostrophes, at most 100 characters')
  .meta({ description: 'Family, middle and given name; kept in NFC', examples: ['Nguyễn Thị Hoa'] })

export const Birth = z
  .union([
    z.strictObject({ date: Day }),
    z.strictObject({
      year: z.int().min(EARLIEST_YEAR, `a year from ${EARLIEST_YEAR} on`).max(2200, 'a year up to 2200'),
    }),
  ])
  .meta({ id: 'Birth', description: 'The date, or the year where no more is known', examples: [{ year: 1958 }] })
export type Birth = z.output<typeof Birth>

/** The same as it was once taken. */
export const KeptBirth = z
  .union([z.strictObject({ date: KeptDay }), z.strictObject({ year: z.int() })])
  .meta({ description: 'The date, or the year where no more is known', examples: [{ year: 1958 }] })

export const Sex = z.enum(['male', 'female']).meta({ id: 'Sex' })

/** Kept as +84…, however it was typed. */
export const Phone = z
  .string()
  .overwrite(canonicalPhone)
  .max(30, 'a Vietnamese mobile number such as 0912 345 678')
  .refine((text) => parsePhone(text).ok, { error: ({ input }) => phoneFault(String(input)) })
  .meta({ description: 'Mobile number; answers have it as +84…', examples: ['0912 345 678'] })

/** A phone number as a client saw or kept it; one that would not be taken any more is still compared. */
export const SeenPhone = z.string().overwrite(canonicalPhone).max(30, 'a phone number as it was shown')

/** The same of a name. */
export const SeenName = z.string().overwrite(normalText).max(200, 'a name as it was shown')

/** Never stored: identity keeps a keyed hash and the last three digits. */
export const PersonalNumber = z
  .string()
  .overwrite(plainPersonalNumber)
  .regex(/^\d{12}$/, 'twelve digits such as 091 055 000 123')
  .meta({ description: 'Personal number; only a keyed hash and its last three digits are kept' })

function canonicalPhone(text: string): string {
  const parsed = parsePhone(text)
  return parsed.ok ? parsed.value : normalText(text)
}

function phoneFault(text: string): string {
  const parsed = parsePhone(text)
  if (parsed.ok || parsed.error !== 'retired-number') return 'a Vietnamese mobile number such as 0912 345 678'
  const became = 'numbers of eleven digits (012x, 016x, 018x, 019x) became 07x, 08x, 03x and 05x in 2018'
  return parsed.now === undefined ? became : `${became}: this one is ${parsed.now.replace('+84', '0')} today`
}
