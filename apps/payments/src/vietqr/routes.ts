import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { vietQrRoutes } from '@lantoa/contracts/payments/vietqr.http'
import { buildVietQr, parseVietQr, type VietQrFieldError, type VietQrParseError } from '@lantoa/vietnam/vietqr'

const FIELDS: Record<VietQrFieldError, string> = {
  'invalid-bin': 'bin',
  'invalid-number': 'number',
  'invalid-amount': 'amount',
  'invalid-purpose': 'purpose',
}

const SENTENCES: Record<VietQrParseError, string> = {
  'invalid-bin': 'The bank is six digits.',
  'invalid-number': 'An account has 1 to 19 letters and digits, a card 16 to 19 digits.',
  'invalid-amount': 'The amount is whole đồng, more than 0 and less than 10 trillion.',
  'invalid-purpose': 'The purpose is 1 to 25 characters of plain ASCII once its marks are taken off.',
  malformed: 'This is not the text of a payment code.',
  'checksum-differs': 'The checksum differs: the text was misread or changed.',
  'not-vietqr': 'This is a payment code, but not of VietQR.',
  'not-vnd': 'The code is for another currency than đồng.',
}

/** VietQR codes, made and read in memory: what a request holds goes into its answer and nowhere else. */
export function vietQrHandlers(): Handlers<typeof vietQrRoutes> {
  return {
    async buildVietQr({ body: { amount, purpose, ...receiver } }) {
      const built = buildVietQr({
        ...receiver,
        ...(amount === undefined ? {} : { amount }),
        ...(purpose === undefined ? {} : { purpose }),
      })
      if (built.ok) return accept({ payload: built.value })
      return refuse(built.error, SENTENCES[built.error], { pointer: `/${FIELDS[built.error]}` })
    },
    async checkVietQr({ body }) {
      const parsed = parseVietQr(body.payload)
      if (!parsed.ok) return refuse(parsed.error, SENTENCES[parsed.error], { pointer: '/payload' })
      const { bin, target, number, amount, purpose } = parsed.value
      return accept({ bin, target, numberEnds: number.slice(-4), amount: amount ?? null, purpose: purpose ?? null })
    },
  }
}
