import { formatDay } from '@lantoa/vietnam/days'
import { say, type Word } from '../../words/field-later.ts'
import { type Birth, phoneAsTyped, type Sex } from './answers.ts'

/** What is known of a home and of somebody, by a few words. */
export const FIELD_WORDS = {
  number: 'address.number.how',
  lane: 'address.lane.how',
  devices: 'devices.of-home',
  name: 'person.name.how',
  birth: 'birth.short',
  sex: 'sex.short',
  phone: 'phone-number.how',
} as const satisfies Readonly<Record<string, Word>>

export const SEX_WORDS = { female: 'sex.female', male: 'sex.male' } as const satisfies Readonly<Record<Sex, Word>>

/** '02/09/1958', or the year. */
export function birthInWords(birth: Birth): string {
  return 'date' in birth ? formatDay(birth.date) : String(birth.year)
}

export function phoneInWords(phone: string | null): string {
  return phoneAsTyped(phone) ?? say('phone-number.none-known')
}
