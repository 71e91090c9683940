import { z } from 'zod'
import { PayoutId, ResidentId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { BeneficiaryKind } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'

/** As many people as one line may fit before a person has to look the line up on paper. */
const CANDIDATES_MAX = 20

/** Whether it is known whom a line is for. Of one that fits several a person decides; nobody guesses. */
export const PayoutMatch = z.enum(['one', 'several', 'none']).meta({
  id: 'PayoutMatch',
  description: 'Whether it is known whom the line is for; `several`: a person has to choose',
})
export type PayoutMatch = z.output<typeof PayoutMatch>

type Matched = {
  readonly residentId?: unknown
  readonly candidates?: unknown
  /** Who all of several candidates are by now, who were merged. */
  readonly soleCandidate?: unknown
}

function meantBy({ residentId, soleCandidate }: Matched): ResidentId | null {
  return ((residentId ?? soleCandidate) as ResidentId | undefined) ?? null
}

export function matchOf(line: Matched): PayoutMatch {
  if (meantBy(line) !== null) return 'one'
  return Array.isArray(line.candidates) && line.candidates.length > 0 ? 'several' : 'none'
}

/**
 * Lines of the monthly lists by which a commune pays social assistance and people of merit: whom, by the id of a resident,
 * and how it was paid; never a name, a number or an amount.
 */
export const payouts = defineRegister({
  service: 'payments',
  thing: 'payout',
  things: 'payouts',
  called: 'payout',
  titles: { vi: { all: 'Chi trả an sinh', one: 'Dòng chi trả' }, en: { all: 'Payouts', one: 'Payout' } },
  id: PayoutId,
  within: 'unitCode',
  since: { vi: 'Ngày trả trong tháng', en: 'Day in the month' },
  fields: {
    kind: BeneficiaryKind,
    line: z
      .int()
      .min(1)
      .max(99_999)
      .meta({ description: 'Its number in the list of the month', examples: [17] }),
    paid: z.enum(['account', 'cash', 'proxy']).meta({
      id: 'PaidTo',
      description: 'To an account of the beneficiary, in cash, or to somebody who takes it for the beneficiary',
    }),
    residentId: ResidentId.nullable().default(null).meta({ description: 'The beneficiary, once that is known' }),
    candidates: z
      .array(ResidentId)
      .max(CANDIDATES_MAX)
      .refine((ids) => new Set(ids).size === ids.length, 'each once')
      .default([])
      .meta({
        description: 'Whom the line may be for, where a person has to choose: several, or one who is called nearly so',
      }),
  },
  derived: {
    fields: {
      match: PayoutMatch,
      meant: ResidentId.nullable().meta({
        description:
          'Whom the line is for: the beneficiary, or who stands for all of several candidates who were merged',
      }),
      elsewhere: z.boolean().meta({
        description: 'The beneficiary lived elsewhere in that month, as far as is known: nobody has looked yet',
      }),
    },
    of: (payout) => ({ match: matchOf(payout), meant: meantBy(payout), elsewhere: payout.elsewhere === true }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['kind', 'paid', 'residentId'],
  personal: [],
  searched: ['kind', 'paid'],
  columns: [
    {
      ...{ path: 'kind', vi: 'Đối tượng', en: 'Beneficiaries' },
      words: { social_assistance: 'bảo trợ xã hội', merit: 'người có công' },
    },
    { path: 'line', vi: 'Dòng số', en: 'Line' },
    {
      ...{ path: 'paid', vi: 'Nhận qua', en: 'Paid to' },
      words: { account: 'tài khoản', cash: 'tiền mặt', proxy: 'người nhận thay' },
    },
    { path: 'residentId', vi: 'Mã nhân khẩu', en: 'Resident' },
    { path: 'candidates', vi: 'Có thể là', en: 'May be' },
    {
      ...{ path: 'match', vi: 'Khớp với', en: 'Fits' },
      words: { one: 'một người', several: 'cần chọn', none: 'chưa ai' },
    },
    { path: 'elsewhere', vi: 'Không ở đây tháng đó', en: 'Lived elsewhere' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-05',
    kind: 'social_assistance',
    line: 17,
    paid: 'account',
    residentId: '01990f3e-7c1a-7000-8000-0000000000d4',
  },
  refusals: {
    ...{ 'wrong-level': 422, 'unknown-resident': 422, 'not-a-candidate': 422 },
    'duplicate-line': 409,
  },
  stateRefusals: { 'duplicate-line': 409 },
})
