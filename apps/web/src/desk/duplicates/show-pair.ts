import { say, type Word } from '../../words/words.ts'
import { showOf } from '../held/show-value.ts'
import type { Field, Person } from './duplicates.ts'

export type Fact = { readonly field: Field; readonly label: string; readonly text: string; readonly differs: boolean }

const LABELS: Readonly<Record<Field, Word>> = {
  name: 'held.name',
  birth: 'held.birth',
  sex: 'held.sex',
  phone: 'held.phone',
  personalNumber: 'duplicates.number',
}
const FIELDS = Object.keys(LABELS) as Field[] // the keys of a record of fields

/** What is recorded of somebody, beside what is recorded of the other one. */
export function factsOf(person: Person, other: Person): Fact[] {
  return FIELDS.map((field) => {
    const text = showOf(field, recordedOf(person, field))
    return { field, label: say(LABELS[field]), text, differs: showOf(field, recordedOf(other, field)) !== text }
  })
}

/** What the other one may be right in: whatever differs, but nothing that is not recorded of them. */
export function choicesOf(kept: Person, other: Person): Fact[] {
  return factsOf(other, kept).filter(({ field, differs }) => differs && recordedOf(other, field) !== null)
}

/** What one would take: what is not known of who is kept, and a day of birth where only the year is. */
export function proposedOf(kept: Person, other: Person): Field[] {
  return choicesOf(kept, other).flatMap(({ field }) => {
    const isFuller = field === 'birth' && 'year' in kept.birth && 'date' in other.birth
    return recordedOf(kept, field) === null || isFuller ? [field] : []
  })
}

function recordedOf(person: Person, field: Field) {
  return field === 'personalNumber' ? (person.personalNumberEnds ?? null) : person[field]
}

/** The home and its hamlet. */
export function whereOf({ address, hamletCode }: Pick<Person, 'address' | 'hamletCode'>): string {
  const number = address?.number ? [say('held.number', { number: address.number })] : []
  const lane = address?.lane ? [address.lane] : []
  const home = [...number, ...lane].join(', ') || say('held.no-address')
  return say('held.where', { home, hamlet: hamletCode })
}

const REASONS: Readonly<Record<string, Word>> = {
  'name-same': 'likeness.name-same',
  'name-spelling': 'likeness.name-spelling',
  'name-without-marks': 'likeness.name-without-marks',
  'name-order': 'likeness.name-order',
  'name-short': 'likeness.name-short',
  'name-typo': 'likeness.name-typo',
  'name-other-marks': 'likeness.name-other-marks',
  'name-word-missing': 'likeness.name-word-missing',
  'name-differs': 'likeness.name-differs',
  'name-rare': 'likeness.name-rare',
  'birth-same-date': 'likeness.birth-same-date',
  'birth-day-and-month-swapped': 'likeness.birth-swapped',
  'birth-same-year': 'likeness.birth-same-year',
  'birth-one-digit-differs': 'likeness.birth-one-digit',
  'birth-same-month': 'likeness.birth-same-month',
  'birth-day-unknown': 'likeness.birth-day-unknown',
  'birth-differs': 'likeness.birth-differs',
  'birth-year-near': 'likeness.birth-year-near',
  'same-home': 'likeness.same-home',
  'same-hamlet': 'likeness.same-hamlet',
  'hamlet-succeeded': 'likeness.hamlet-succeeded',
  'same-commune': 'likeness.same-commune',
  elsewhere: 'likeness.elsewhere',
  'phone-same': 'likeness.phone-same',
  'sex-differs': 'likeness.sex-differs',
  'number-differs': 'likeness.number-differs',
}

/** Why two may be one; a reason that is newer than this page by its code. */
export function reasonsOf(reasons: readonly string[]): string {
  return reasons.map((reason) => (REASONS[reason] ? say(REASONS[reason]) : reason)).join(', ')
}
