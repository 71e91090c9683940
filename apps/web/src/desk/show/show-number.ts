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
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
const RATES = { vi: new Intl.NumberFormat('vi-VN', ONE_DECIMAL), en: new Intl.NumberFormat('en', ONE_DECIMAL) }

/** 3118 → '3.118' */
export function showNumber(value: number): string {
  return language() === 'vi' ? formatNumber(value) : ENGLISH.format(value)
}

/** 'households' → 'hộ' */
function showCounted(unit: string): string {
  return language() === 'vi' ? labelCounted(unit) : unit.replaceAll('-', ' ')
}

/** 85 of '%' → '85 %', 26 of 'teams' → '26 tổ' */
export function showAmount(unit: string, value: number): string {
  if (unit !== '%') return `${showNumber(value)} ${showCounted(unit)}`.trimEnd()
  return inPercent(showNumber(value))
}

/** An amount, of a rate always to one decimal; or that there is none, which is never 0. */
export function showValue(unit: string, { value, reason }: Parts): string {
  if (reason === 'not-yet') return say('value.not-yet')
  if (value === null) return say('value.none')
  return unit === '%' ? inPercent(RATES[language()].format(value)) : showAmount(unit, value)
}

/** '64 / 120' of a rate; nothing of a plain count, of what is to come, and where there is nothing to divide by. */
export function showParts({ numerator, denominator, reason }: Parts): string | undefined {
  if (denominator === null || denominator === 0 || reason === 'not-yet') return undefined
  return `${showNumber(numerator)} / ${showNumber(denominator)}`
}

function inPercent(shown: string): string {
  return language() === 'vi' ? `${shown} %` : `${shown}%`
}
