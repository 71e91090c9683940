import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { openTextOrNone, textOrNone } from '../text.ts'

const Target = z.enum(['account', 'card']).meta({ description: 'What the number is of', examples: ['account'] })

const Amount = z.int().meta({ description: 'Whole đồng; left out: whoever pays enters it', examples: [50_000] })

const BIN = { description: 'Six digits that stand for the bank', examples: ['970416'] }

/** The number lives in the request alone: it is not stored, logged or published. */
const VietQrOrder = z
  .strictObject({
    bin: textOrNone(20).meta(BIN),
    target: Target.default('account'),
    number: textOrNone(40).meta({ description: 'Of the account or card; used for the answer and then forgotten' }),
    amount: Amount.optional(),
    purpose: openTextOrNone(100)
      .optional()
      .meta({ description: 'At most 25 characters once its marks are taken off', examples: ['Chuyen tien'] }),
  })
  .meta({ id: 'VietQrOrder', examples: [{ bin: '970416', number: '257678859', amount: 50_000, purpose: 'Ban rau' }] })

const fieldRefusals = {
  'invalid-bin': 422,
  'invalid-number': 422,
  'invalid-amount': 422,
  'invalid-purpose': 422,
} as const

export const buildVietQr = defineRoute({
  method: 'post',
  path: '/vietqr',
  operationId: 'buildVietQr',
  summary: 'The text of a VietQR code, to be drawn or printed; nothing is kept',
  permission: 'accounts:record',
  body: VietQrOrder,
  response: z.object({ payload: z.string() }).meta({ id: 'VietQrPayload' }),
  refusals: fieldRefusals,
})

export const checkVietQr = defineRoute({
  method: 'post',
  path: '/vietqr/check',
  operationId: 'checkVietQr',
  summary: 'What the text of a VietQR code says; nothing is kept',
  permission: 'accounts:read',
  body: z
    .strictObject({ payload: z.string().max(1000) })
    .meta({ id: 'VietQrCheck', description: 'The text as it was scanned' }),
  response: z
    .object({
      bin: z.string().meta(BIN),
      target: Target,
      numberEnds: z.string().meta({ description: 'The last four characters of the number', examples: ['8859'] }),
      amount: Amount.nullable(),
      purpose: z.string().nullable(),
    })
    .meta({ id: 'VietQrContent' }),
  refusals: { ...fieldRefusals, malformed: 422, 'checksum-differs': 422, 'not-vietqr': 422, 'not-vnd': 422 },
})

export const vietQrRoutes = { buildVietQr, checkVietQr }
