import type { Wanted } from '@lantoa/sheets/read-row'
import { language, say, type Word } from '../../../words/words.ts'

const WORDS: Readonly<Record<Wanted['kind'], Word>> = {
  text: 'wanted.text',
  day: 'wanted.day',
  instant: 'wanted.instant',
  counts: 'wanted.counts',
  partners: 'wanted.partners',
  birth: 'wanted.birth',
  number: 'wanted.number',
  'yes-no': 'wanted.yes-no',
  choice: 'wanted.choice',
  choices: 'wanted.choice',
  texts: 'wanted.text',
  unit: 'wanted.unit',
  units: 'wanted.units',
  reference: 'wanted.reference',
  list: 'wanted.list',
  'lost-zero': 'wanted.lost-zero',
}

/** What to write in a field that could not be read; choices by the words that people write. */
export function sayWanted({ kind, choices }: Wanted): string {
  const written = choices.filter((choice) => /^[a-z_]+$/.test(choice) === (language() === 'en'))
  return say(WORDS[kind], { choices: (written.length > 0 ? written : choices).join(', ') })
}
