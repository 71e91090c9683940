import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { ClaimId } from '../ids.ts'
import { openText } from '../text.ts'
import { Day, Instant, KeptDay } from '../time.ts'
import { UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { Period } from './period.ts'

/** What is neither negative nor beyond what a number holds exactly. */
const MOST = 1e15
const Count = z.int().min(0).max(MOST)

export const Qualifier = z
  .enum(['exact', 'about', 'over', 'nearly'])
  .meta({ 'x-open': true, description: 'How the figure was worded: "nearly 8,000", ">90"' })

const Source = z
  .strictObject({
    name: openText(200).meta({ description: 'Who published or reported it, never a private person' }),
    publishedOn: Day.nullable().default(null).meta({ description: 'Null: undated' }),
  })
  .meta({ id: 'ClaimSource' })

/** A figure that a unit reported by hand or a newspaper printed. */
export const ClaimReport = z
  .strictObject({
    indicatorId: IndicatorId,
    unit: UnitRef.meta({ description: 'A bare code means the unit that had it at the time of the claim' }),
    time: Period.meta({ description: 'What the figure stands for: a day, or a period' }),
    numerator: Count.nullable().default(null),
    denominator: Count.nullable().default(null).meta({ description: 'Null: not told. 0 is refused' }),
    value: z.number().min(0).max(MOST).nullable().default(null).meta({
      description: 'As it was told, of a rate in percent, with 2 decimals at most; default: what the parts give',
    }),
    qualifier: Qualifier.default('exact'),
    source: Source,
    rawText: openText(500).meta({ description: 'The words of the source, without personal data' }),
  })
  .meta({
    id: 'ClaimReport',
    examples: [
      {
        indicatorId: 'I-43',
        unit: '15712',
        time: '2025-05-24',
        numerator: 8,
        denominator: 8,
        source: { name: 'Báo Thanh Hóa', publishedOn: '2025-05-24' },
        rawText: '8/8 thôn có camera an ninh',
      },
    ],
  })
export type ClaimReport = z.output<typeof ClaimReport>

export const ClaimFlag = z
  .object({
    rule: z.string().meta({ description: 'The rule that the claim fails', examples: ['rate-over-100'] }),
    detail: z.string(),
  })
  .meta({ id: 'ClaimFlag' })
export type ClaimFlag = z.output<typeof ClaimFlag>

export const Claim = z
  .object({
    claimId: ClaimId,
    ...ClaimReport.shape,
    source: z.object({ ...Source.shape, publishedOn: KeptDay.nullable() }),
    unit: UnitRef.meta({ description: 'The version of the unit at the time of the claim' }),
    version: z.int().meta({ description: 'Of the definition that held then' }),
    from: Day,
    until: Day.meta({ description: 'Day after the last one that it stands for' }),
    flags: z.array(ClaimFlag).meta({ description: 'Why it is implausible; such a claim is kept and enters no sum' }),
    recordedAt: Instant,
    withdrawn: z
      .object({ at: Instant, reason: z.string() })
      .nullable()
      .meta({ description: 'A withdrawn claim is kept and shown nowhere but here' }),
  })
  .meta({ id: 'Claim' })
export type Claim = z.output<typeof Claim>

const ofClaim = z.strictObject({ claimId: ClaimId })
const refusals = {
  'unknown-unit': 422,
  'closed-unit': 422,
  'unknown-indicator': 422,
  'not-defined-then': 422,
  'claim-in-future': 422,
  'day-in-future': 422,
  'nothing-claimed': 422,
  'denominator-zero': 422,
  'denominator-does-not-fit': 422,
  'too-many-decimals': 422,
  'claim-differs': 409,
} as const

export const recordClaim = defineRoute({
  method: 'put',
  path: '/claims/{claimId}',
  operationId: 'recordClaim',
  summary: 'Keep a figure that somebody else has told, beside what is computed',
  permission: 'claims:record',
  params: ofClaim,
  body: ClaimReport,
  response: Claim,
  refusals,
  etag: 'returned',
})
export const recordClaimBatch = defineBatch(recordClaim, { path: '/claims/batch', operationId: 'recordClaimBatch' })

/** The same judgement and nothing written, so that a file of claims is taken whole or not at all. */
export const checkClaim = defineRoute({
  method: 'post',
  path: '/claims/{claimId}/check',
  operationId: 'checkClaim',
  summary: 'Say what would become of a claim, with its flags, and write nothing',
  permission: 'claims:record',
  params: ofClaim,
  body: ClaimReport,
  response: Claim,
  refusals,
})
export const checkClaimBatch = defineBatch(checkClaim, { path: '/claims/check', operationId: 'checkClaimBatch' })

export const withdrawClaim = defineRoute({
  method: 'post',
  path: '/claims/{claimId}/withdrawal',
  operationId: 'withdrawClaim',
  summary: 'Withdraw a claim; it is kept and no longer shown beside values',
  permission: 'claims:record',
  params: ofClaim,
  body: z
    .strictObject({ reason: openText(300) })
    .meta({ id: 'ClaimWithdrawal', examples: [{ reason: 'Báo đã đính chính' }] }),
  response: Claim,
  refusals: { 'claim-withdrawn': 409 },
  etag: 'required',
})

export const getClaim = defineRoute({
  method: 'get',
  path: '/claims/{claimId}',
  operationId: 'getClaim',
  summary: 'One claim',
  permission: 'claims:read',
  params: ofClaim,
  response: Claim,
  etag: 'returned',
})

export const listClaims = defineList({
  path: '/claims',
  operationId: 'listClaims',
  summary: 'Claims of a unit, the latest time first, withdrawn ones too',
  permission: 'claims:read',
  item: Claim,
  filters: {
    unit: UnitRef.meta({ description: 'A closed unit too; a bare code means the last unit that had it' }),
    indicatorId: IndicatorId.optional(),
  },
  order: ['-until', '-claimId'],
  refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
})

export const claimRoutes = {
  recordClaim,
  recordClaimBatch,
  checkClaim,
  checkClaimBatch,
  withdrawClaim,
  getClaim,
  listClaims,
}
