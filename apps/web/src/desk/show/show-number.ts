import type { Data } from '@lantoa/sdk'
import { labelCounted } from '@lantoa/vietnam/labels'
import { formatNumber } from '@lantoa/vietnam/numbers'
import { language, say } from '../../words/words.ts'

/** A value with its parts, wherever it comes from. */
export type Parts = Pick<
  Data<'reporting', 'getUnitValues'>['values'][number],
  'numerator' | 'denominator' | 'value' | 'reason'
>

const ENGLISH = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const ENGLISH_RATE = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** 3118 → '3.118' */
export function showNumber(value: number): string {
  return language() === 'vi' ? formatNumber(value) : ENGLISH.format(value)
}

/** 'households' → 'hộ' */
function showCounted(unit: string): string {
  return language() === 'vi' ? labelCounted(unit) : unit.replaceAll('-', ' ')
}

/** 53.3 of '%' → '53,3 %', 26 of 'teams' → '26 tổ' */
export function showAmount(unit: string, value: number): string {
  if (unit !== '%') return `${showNumber(value)} ${showCounted(unit)}`.trimEnd()
  return language() === 'vi' ? `${formatNumber(value, 1)} %` : `${ENGLISH_RATE.format(value)}%`
}

/** An amount, or that there is none, which is never 0. */
export function showValue(unit: string, { value, reason }: Parts): string {
  if (reason === 'not-yet') return say('value.not-yet')
  return value === null ? say('value.none') : showAmount(unit, value)
}

/** '64 / 120' of a rate; nothing of a plain count, and of what is to come. */
export function showParts({ numerator, denominator, reason }: Parts): string | undefined {
  if (denominator === null || reason === 'not-yet') return undefined
  return `${showNumber(numerator)} / ${showNumber(denominator)}`
}
