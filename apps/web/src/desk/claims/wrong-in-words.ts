import type { ClaimColumn, ClaimWanted } from '@lantoa/sheets/claim-row'
import { say, type Word } from '../../words/words.ts'
import { FAULTS } from '../registers/import/faults.ts'
import type { WrongHeadings, WrongLine } from './read-claims.ts'

const WANTED: Readonly<Record<ClaimWanted, Word>> = {
  indicator: 'claim-cell.indicator',
  unit: 'claim-cell.unit',
  period: 'claim-cell.period',
  source: 'claim-cell.source',
  words: 'claim-cell.words',
  whole: 'claim-cell.whole',
  'not-zero': 'claim-cell.not-zero',
  decimal: 'claim-cell.decimal',
  qualifier: 'claim-cell.qualifier',
  day: 'time.no-day',
}
export const COLUMNS: Readonly<Record<ClaimColumn, Word>> = {
  indicator: 'target.indicator',
  unit: 'children.unit',
  time: 'time.kind',
  source: 'claims.source',
  raw_text: 'claims.words',
  numerator: 'fact.numerator',
  denominator: 'fact.denominator',
  value: 'indicator.value',
  qualifier: 'claims.qualifier',
  published_on: 'claims.published',
}

/** What has to stand in a row instead. */
export function wrongInWords(line: WrongLine): string {
  if ('sameAs' in line) return say('claim-cell.once', { row: String(line.sameAs) })
  return `${say(COLUMNS[line.column])}: ${say('fault' in line ? FAULTS[line.fault] : WANTED[line.wanted])}`
}

/** What has to be done with the headings, a sentence each. */
export function headingsInWords({ missing, unknown, repeated, unnamed }: WrongHeadings): string[] {
  const sentences: [word: Word, columns: readonly string[]][] = [
    ['paste.missing', missing.map(shown)],
    ['paste.unknown', unknown.map((name) => `“${name}”`)],
    ['paste.repeated', repeated.map(shown)],
    ['paste.unnamed', unnamed.map((at) => say('import.no-heading', { at: String(at) }))],
  ]
  return sentences.flatMap(([word, columns]) =>
    columns.length > 0 ? [say(word, { columns: columns.join(', ') })] : [],
  )
}

function shown(name: string): string {
  const word = COLUMNS[name as ClaimColumn] as Word | undefined
  return word ? say(word) : `“${name}”`
}
