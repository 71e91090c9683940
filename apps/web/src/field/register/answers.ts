import { type Day, isDay } from '@lantoa/vietnam/days'
import { normalText } from '@lantoa/vietnam/normal-text'
import { parsePhone } from '@lantoa/vietnam/phone'
import { isPersonName } from '@lantoa/vietnam/text'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Word } from '../../words/field-later.ts'

type Resident = RecordOf<'resident'>['body']
export type Birth = Resident['birth']
export type Sex = Resident['sex']

type Read<Value> = { readonly value: Value } | { readonly wrong: Word }

/** As identity takes them. */
const LONGEST = { number: 40, lane: 120 } as const
const EARLIEST_YEAR = 1900

/** A house number or a lane: there may be none. */
export function addressPartIn(part: keyof typeof LONGEST, text: string): Read<string> {
  const value = normalText(text)
  return value.length <= LONGEST[part] ? { value } : { wrong: 'address.wrong' }
}

export function nameIn(text: string): Read<string> {
  const value = normalText(text)
  return isPersonName(value) ? { value } : { wrong: 'person.name.wrong' }
}

export function birthYearIn(text: string, today: Day): Read<Birth> {
  const typed = normalText(text)
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0
  return year >= EARLIEST_YEAR && year <= Number(today.slice(0, 4)) ? { value: { year } } : { wrong: 'birth.wrong' }
}

export function birthDateIn(text: string, today: Day): Read<Birth> {
  const fits = isDay(text) && text <= today && text >= `${EARLIEST_YEAR}-01-01`
  return fits ? { value: { date: text } } : { wrong: 'birth.wrong' }
}

/** As identity keeps it. */
export function phoneIn(text: string): Read<string> {
  const parsed = parsePhone(text)
  if (parsed.ok) return { value: parsed.value }
  return { wrong: parsed.error === 'retired-number' ? 'phone-number.old' : 'phone-number.wrong' }
}

/** '+84912345678' → '0912345678', as it is typed and said here. */
export function phoneAsTyped(phone: string | null | undefined): string | undefined {
  return phone?.replace(/^\+84/, '0')
}
