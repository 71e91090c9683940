import type { Wanted } from '@lantoa/sheets/read-row'
import { DAY_WORDS, TIME_WORDS } from '@lantoa/vietnam/typed-time'

const SENTENCES: Readonly<Record<Exclude<Wanted['kind'], 'choice' | 'choices' | 'lost-zero'>, string>> = {
  text: 'it is empty: fill it in',
  day: `write ${DAY_WORDS}`,
  instant: `write ${TIME_WORDS}`,
  counts: 'write how many of whom as "người dân 40; học sinh 20"',
  partners: 'write who does what as "viễn thông: báo cáo viên (Viettel); công an: hỗ trợ"',
  birth: 'write a birth day as 17/03/1958, or the year',
  number: 'write a whole number, without separators',
  'yes-no': 'write có or không',
  unit: 'write the code of a hamlet such as 31027.07, or of a commune',
  units: 'write codes of hamlets such as 31027.07; 31027.08',
  texts: 'write them one after the other, with ; between them',
  reference: 'write its code in the list of its unit, or its id',
  list: 'write in whose list the codes stand, or say it for all rows with --unit',
}

/** What to write in a cell that could not be read. */
export function sayWanted({ kind, choices }: Wanted): string {
  if (kind === 'lost-zero')
    return `a spreadsheet took this code for a number and dropped a 0: write ${choices.join('; ')}`
  return kind === 'choice' || kind === 'choices' ? `write ${choices.join(', ')}` : SENTENCES[kind]
}
