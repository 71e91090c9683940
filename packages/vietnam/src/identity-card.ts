import { type Day, isDay } from './days.ts'
import { normalText } from './normal-text.ts'
import { checkAgainst, type PersonalNumberWarning, parsePersonalNumber } from './personal-number.ts'
import { isPersonName } from './text.ts'

/** What the QR code of a chip card says. The number is a personal number: who reads a card keeps it hashed or not at all. */
export type IdentityCard = {
  readonly personalNumber: string
  readonly name: string
  readonly birth: { readonly date: Day } | { readonly year: number }
  readonly sex: 'male' | 'female'
  /** As it was printed, often with units that are no more; undefined: the code has none. */
  readonly address: string | undefined
  readonly issuedOn: Day | undefined
}

export type IdentityCardError = 'not-a-card' | 'invalid-name' | 'invalid-birth' | 'invalid-sex'
export type ParsedIdentityCard =
  | { readonly ok: true; readonly value: IdentityCard; readonly warnings: readonly PersonalNumberWarning[] }
  | { readonly ok: false; readonly error: IdentityCardError }

const SEXES: Readonly<Record<string, IdentityCard['sex']>> = { nam: 'male', nữ: 'female' }
const FEWEST_PARTS = 5

/**
 * Reads number|old number|name|ddMMyyyy|sex|address|ddMMyyyy of issue. Cards of 2021 leave the old number, address or day of
 * issue empty or out; cards of 2024 add parts of their own at the end, which are ignored.
 */
export function parseIdentityCard(scanned: string): ParsedIdentityCard {
  const parts = scanned.split('|').map(normalText)
  const [personalNumber = '', old = '', writtenName = '', writtenBirth = '', writtenSex = '', address = ''] = parts
  const number = parsePersonalNumber(personalNumber)
  if (parts.length < FEWEST_PARTS || !number.ok || !/^(\d{9}|\d{12})?$/.test(old)) return refused('not-a-card')
  const name = asWritten(writtenName)
  if (!isPersonName(name)) return refused('invalid-name')
  const birth = birthIn(writtenBirth)
  if (birth === undefined) return refused('invalid-birth')
  const sex = SEXES[writtenSex.toLowerCase()]
  if (sex === undefined) return refused('invalid-sex')
  const issuedOn = dayIn(parts[6] ?? '')
  const birthYear = 'year' in birth ? birth.year : Number(birth.date.slice(0, 4))
  return {
    ok: true,
    value: { personalNumber, name, birth, sex, address: address === '' ? undefined : address, issuedOn },
    warnings: [...number.warnings, ...checkAgainst(number.value, { birthYear, sex })],
  }
}

function refused(error: IdentityCardError): ParsedIdentityCard {
  return { ok: false, error }
}

/** 'NGUYỄN THỊ HOA' → 'Nguyễn Thị Hoa'; a name in which small letters stand is left as it is. */
function asWritten(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** '19051960' is a day; of whom only the year is known, day and month are zeros or left out. */
function birthIn(text: string): IdentityCard['birth'] | undefined {
  const [, year] = /^(?:0000)?((?:19|20)\d{2})$/.exec(text) ?? []
  if (year !== undefined) return { year: Number(year) }
  const date = dayIn(text)
  return date === undefined ? undefined : { date }
}

/** '19051960' or '19/05/1960' → '1960-05-19'. */
function dayIn(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{2})\/?(\d{2})\/?(\d{4})$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  return isDay(date) ? date : undefined
}
