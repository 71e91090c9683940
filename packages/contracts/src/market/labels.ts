import { z } from 'zod'
import { LabelIssueId, ProductId } from '../ids.ts'
import { code } from '../text.ts'
import { Day, KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** Digits and letters that nobody takes for another: 32 of them, so each is five bits. */
export const LABEL_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 80 bits: whoever has one label cannot guess another. */
export const LABEL_LENGTH = 16
export const LABELS_AT_ONCE = 10_000

export const LabelCode = code(/^[0-9A-HJKMNP-TV-Z]{16}$/, 'a code of 16 digits and letters').meta({
  id: 'LabelCode',
  description: 'What stands on a label: it says nothing of anybody, and none can be guessed',
  examples: ['7H3K9M2QWX4TR8VB'],
})

/** Labels of a product that were made at once. */
export const LabelIssue = z
  .object({
    labelIssueId: LabelIssueId,
    productId: ProductId,
    hamletCode: HamletCode.meta({ description: 'Where the product lay' }),
    count: z.int(),
    issuedOn: KeptDay,
    revoked: z.int().meta({ description: 'How many of them are revoked' }),
    version: z.int(),
  })
  .meta({ id: 'LabelIssue' })
export type LabelIssue = z.output<typeof LabelIssue>

/** One label, for who prints it or looks after it. */
export const IssuedLabel = z
  .object({
    code: LabelCode,
    number: z.int().meta({ description: 'Its place in the issue, from 1 on' }),
    revokedOn: KeptDay.nullable(),
    scans: z.int().meta({ description: 'How often it was looked up in the last thirty days' }),
    manyPlaces: z
      .boolean()
      .meta({ description: 'On one of these days it was looked up from many networks: it may be copied' }),
  })
  .meta({ id: 'IssuedLabel' })
export type IssuedLabel = z.output<typeof IssuedLabel>

export const LabelStatus = z
  .enum(['valid', 'revoked', 'expired'])
  .meta({ id: 'LabelStatus', 'x-open': true, description: 'Whether a buyer can rely on it' })

/** What a buyer sees. */
export const ShownLabel = z
  .object({
    code: LabelCode,
    status: LabelStatus,
    product: z.string(),
    brand: z.string(),
    seller: z.string().nullable().meta({ description: 'Where the seller agreed that its name is shown' }),
    stars: z.int().nullable().meta({ description: 'OCOP stars, while the certificate is good' }),
    ocopUntil: Day.nullable().meta({ description: 'The last day of the certificate' }),
    issuedOn: KeptDay,
    manyPlaces: z.boolean().meta({ description: 'It was looked up from many networks in a day: it may be copied' }),
  })
  .meta({ id: 'ShownLabel' })
export type ShownLabel = z.output<typeof ShownLabel>
