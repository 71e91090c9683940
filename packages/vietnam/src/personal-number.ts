import { normalText } from './normal-text.ts'
import { PROVINCE_PREFIXES } from './personal-number-prefixes.ts'

/** What the 12 digits say. The prefix names where the birth was registered, for life: it is no place of residence. */
export type PersonalNumber = {
  readonly prefix: string
  /** Name of the province as it was when prefixes were given out; undefined for a prefix not in the list. */
  readonly registeredIn: string | undefined
  readonly sex: 'male' | 'female'
  readonly birthYear: number
}

export type PersonalNumberWarning = 'unknown-prefix' | 'implausible-century' | 'birth-year-differs' | 'sex-differs'

export type ParsedPersonalNumber =
  | { readonly ok: true; readonly value: PersonalNumber; readonly warnings: readonly PersonalNumberWarning[] }
  | { readonly ok: false; readonly error: 'not-twelve-digits' }

/** The number as it is kept: people part its digits by blanks and hyphens, and copy what nobody sees. */
export function plainPersonalNumber(text: string): string {
  return normalText(text).replace(/(?<=\d)[ -]+(?=\d)/g, '')
}

/**
 * Reads a personal number: 3 digits of birth registration, 1 of century and sex, 2 of birth year, 6 serial. There is no
 * check digit, so only the form is an error; doubts are warnings. Prefixes of birth abroad are not listed: a warning.
 */
export function parsePersonalNumber(text: string): ParsedPersonalNumber {
  if (!/^\d{12}$/.test(text)) return { ok: false, error: 'not-twelve-digits' }
  const prefix = text.slice(0, 3)
  const centuryAndSex = Number(text.charAt(3))
  const value: PersonalNumber = {
    prefix,
    registeredIn: PROVINCE_PREFIXES[prefix],
    sex: centuryAndSex % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(text.slice(4, 6)),
  }
  const warnings: PersonalNumberWarning[] = []
  if (value.registeredIn === undefined) warnings.push('unknown-prefix')
  if (centuryAndSex > 3) warnings.push('implausible-century')
  return { ok: true, value, warnings }
}

/** Compares the number with what is known of the person; unknown facts are not compared. */
export function checkAgainst(
  number: PersonalNumber,
  known: { readonly birthYear?: number | undefined; readonly sex?: 'male' | 'female' | undefined },
): PersonalNumberWarning[] {
  const warnings: PersonalNumberWarning[] = []
  if (known.birthYear !== undefined && known.birthYear !== number.birthYear) warnings.push('birth-year-differs')
  if (known.sex !== undefined && known.sex !== number.sex) warnings.push('sex-differs')
  return warnings
}

/** The three digits by which people recognise a number that is not stored. */
export function lastThree(number: string): string {
  return number.slice(-3)
}
