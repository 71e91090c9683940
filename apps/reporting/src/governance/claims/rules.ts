import type { ClaimFlag, ClaimReport } from '@lantoa/contracts/reporting/claims.http'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import { percent } from '../../indicators/values/domain.ts'

/** What a claim is judged by. */
export type ClaimFacts = Pick<ClaimReport, 'numerator' | 'denominator' | 'value' | 'qualifier'> & {
  readonly indicator: Pick<Definition, 'indicatorId' | 'unit'>
  /** First day that it stands for. */
  readonly from: string
  /** Communes in the unit then; 1 of a commune, 0 of a hamlet. */
  readonly communes: number
  /** Of what is counted, how many are registered in the unit; undefined where nobody knows. */
  readonly registered: number | undefined
}

/** A rule that a plausible claim keeps; answers in a sentence how it is broken. */
type Rule = { readonly rule: string; readonly breach: (claim: ClaimFacts) => string | undefined }

const RULES: readonly Rule[] = [
  { rule: 'rate-over-100', breach: rateOver100 },
  { rule: 'rate-of-1-at-most', breach: rateOf1AtMost },
  { rule: 'value-differs-from-parts', breach: valueDiffers },
  { rule: 'more-than-registered', breach: moreThanRegistered },
  { rule: 'unlikely-per-commune', breach: unlikelyPerCommune },
]

/** Every rule that a claim breaks. */
export function flagsOf(claim: ClaimFacts): ClaimFlag[] {
  return RULES.flatMap(({ rule, breach }) => {
    const detail = breach(claim)
    return detail === undefined ? [] : [{ rule, detail }]
  })
}

function rateOver100({ indicator, numerator, denominator, value }: ClaimFacts): string | undefined {
  if (indicator.unit !== '%') return undefined
  if (value !== null && value > 100) return `${value} % is more than all.`
  const more = numerator !== null && denominator !== null && numerator > denominator
  return more ? `${numerator} of ${denominator} is more than all.` : undefined
}

/** 0.767 is 76.7 % without its two places; what the parts confirm is meant as it stands. */
function rateOf1AtMost({ indicator, numerator, denominator, value }: ClaimFacts): string | undefined {
  const confirmed = numerator !== null && denominator !== null
  if (indicator.unit !== '%' || confirmed || value === null || value === 0 || value > 1) return undefined
  return `${value} % is very little: ${formatted(value * 100)} % may be meant.`
}

function formatted(value: number): number {
  return Number(value.toFixed(1))
}

/** Points of a percentage by which a rounded figure may be off. */
const ROUNDED = { exact: 0.5, worded: 2 }

function valueDiffers({ indicator, numerator, denominator, value, qualifier }: ClaimFacts): string | undefined {
  if (numerator === null || value === null) return undefined
  if (indicator.unit !== '%') {
    return numerator === value ? undefined : `The value is ${value}, the numerator ${numerator}.`
  }
  if (denominator === null) return undefined
  const computed = percent(numerator, denominator)
  const off = Math.abs(computed - value) > (qualifier === 'exact' ? ROUNDED.exact : ROUNDED.worded)
  return off ? `${numerator} of ${denominator} is ${computed} %, not ${value} %.` : undefined
}

function moreThanRegistered({ numerator, denominator, registered }: ClaimFacts): string | undefined {
  const most = Math.max(numerator ?? 0, denominator ?? 0)
  if (!registered || most <= registered) return undefined
  return `${most} are claimed where ${registered} are registered.`
}

/** What is usual in a commune, by indicator; the bounds are wide and hold for the communes of the reform of July 2025. */
const PER_COMMUNE: Readonly<Record<string, { least?: number; most: number }>> = {
  // Published of single communes: 26 and 18 teams. One team per hamlet makes 15 to 40.
  'I-01': { least: 15, most: 60 },
  // A commune has some 8,000 homes: more would be each of them several times a month.
  'I-19': { most: 500 },
}
const SINCE = '2025-07-01'

function unlikelyPerCommune({ indicator, numerator, value, communes, from }: ClaimFacts): string | undefined {
  const usual = PER_COMMUNE[indicator.indicatorId]
  const amount = numerator ?? value
  if (!usual || amount === null || communes === 0 || from < SINCE) return undefined
  const each = Math.round((amount * 10) / communes) / 10
  const { least = 0, most } = usual
  if (each >= least && each <= most) return undefined
  return `${each} per commune, where ${least > 0 ? `${least} to` : 'up to'} ${most} are usual.`
}
