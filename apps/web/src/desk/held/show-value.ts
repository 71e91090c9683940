import { formatDay } from '@lantoa/vietnam/days'
import { say, type Word } from '../../words/words.ts'
import type { Held } from './held.ts'

const FIELDS: Readonly<Record<string, Word>> = {
  name: 'held.name',
  birth: 'held.birth',
  sex: 'held.sex',
  phone: 'held.phone',
  head: 'held.head',
}

/** What two people disagree about. */
export function showField(field: string): string {
  const word = FIELDS[field]
  return word ? say(word) : field
}

/** What a version says; of who heads a home the name, but of who lives in another commune by now nothing else than that. */
export function showValue({ field }: Pick<Held, 'field'>, { value, person }: Held['kept']): string {
  if (field !== 'head') return showOf(field, value)
  return person?.name ?? say(value === null ? 'held.nobody' : 'held.moved')
}

/** A number as people here write it, a day as dd/MM/yyyy; where nothing is recorded a word. */
export function showOf(field: string, value: Held['kept']['value']): string {
  if (value === null) return say('held.nothing')
  if (typeof value === 'object') return 'date' in value ? formatDay(value.date) : String(value.year)
  if (field === 'sex') return say(value === 'male' ? 'held.male' : 'held.female')
  const mobile = /^\+84(\d{3})(\d{3})(\d{3})$/.exec(value)
  return mobile ? `0${mobile.slice(1).join(' ')}` : value
}
