import type { Args } from '@lantoa/sdk'
import { normalText } from '@lantoa/vietnam/normal-text'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { DAY_WORDS, typedDay, typedPeriod } from '@lantoa/vietnam/typed-time'
import { v5 } from 'uuid'

/** One claim as the service takes it. */
export type ClaimCommand = Args<'reporting', 'recordClaimBatch'>['body']['items'][number]

/** The columns of a list of claims, and under which name the service knows each. */
export const CLAIM_COLUMNS = {
  required: ['indicator', 'unit', 'time', 'source', 'raw_text'],
  optional: ['numerator', 'denominator', 'value', 'qualifier', 'published_on'],
  numbers: ['numerator', 'denominator', 'value'],
  days: ['time', 'published_on'],
  years: ['time'],
} as const
export type ClaimColumn = (typeof CLAIM_COLUMNS)['required' | 'optional'][number]

export type Fields = Readonly<Record<string, string>>
export type WrongField = { readonly column: ClaimColumn; readonly reason: string }

const QUALIFIERS = ['exact', 'about', 'over', 'nearly'] as const
/** A namespace of our own: the same row gets the same id, so a file can be sent again. */
const NAMESPACE = '6f0d6c0e-3f0b-5d0b-9c55-0d7c1f5a4e11'

const CHECKS: readonly { column: ClaimColumn; fits: (text: string) => boolean; reason: string }[] = [
  { column: 'indicator', fits: filled, reason: 'write an indicator such as I-04' },
  { column: 'unit', fits: filled, reason: 'write a unit such as 31027 or 31027@2025-07-01' },
  {
    column: 'time',
    fits: (text) => parsePeriod(typedPeriod(text)) !== undefined,
    reason: `write ${DAY_WORDS}, or a period such as 2026-03`,
  },
  { column: 'source', fits: filled, reason: 'name the source' },
  { column: 'raw_text', fits: filled, reason: 'give the words of the source' },
  { column: 'numerator', fits: maybe(isWhole), reason: 'write a whole number, without separators' },
  { column: 'denominator', fits: maybe(isWhole), reason: 'write a whole number, without separators' },
  { column: 'denominator', fits: (text) => !/^0+$/.test(text), reason: 'nothing can be divided by 0: leave it empty' },
  { column: 'value', fits: maybe(isDecimal), reason: 'write a number such as 76,7; of a rate in percent' },
  {
    column: 'qualifier',
    fits: maybe((text) => QUALIFIERS.some((one) => one === text)),
    reason: `write ${QUALIFIERS.join(', ')}`,
  },
  { column: 'published_on', fits: maybe((text) => typedDay(text) !== undefined), reason: `write ${DAY_WORDS}` },
]

/** A row as a command, or all that is wrong with it. What only the service can know it says itself. */
export function readClaimRow(fields: Fields): { claim: ClaimCommand } | { wrong: WrongField[] } {
  const read = (column: ClaimColumn) => normalText(fields[column] ?? '')
  const wrong = CHECKS.filter(({ column, fits }) => !fits(read(column)))
  if (wrong.length > 0) return { wrong: wrong.map(({ column, reason }) => ({ column, reason })) }
  const report = {
    indicatorId: read('indicator'),
    unit: read('unit'),
    time: typedPeriod(read('time')),
    numerator: numberOf(read('numerator')),
    denominator: numberOf(read('denominator')),
    value: numberOf(read('value')),
    qualifier: QUALIFIERS.find((one) => one === read('qualifier')) ?? 'exact',
    source: { name: read('source'), publishedOn: typedDay(read('published_on')) ?? null },
    rawText: read('raw_text'),
  }
  return { claim: { claimId: v5(JSON.stringify(report), NAMESPACE), ...report } }
}

const COLUMN_OF: Readonly<Record<string, ClaimColumn>> = {
  ...{ indicatorId: 'indicator', unit: 'unit', time: 'time', rawText: 'raw_text', source: 'source' },
  ...{ numerator: 'numerator', denominator: 'denominator', value: 'value', qualifier: 'qualifier' },
  ...{ 'source/name': 'source', 'source/publishedOn': 'published_on' },
}

/** '/source/publishedOn' → 'published_on', as the column is called in the file. */
export function columnOf(pointer: string | undefined): ClaimColumn | undefined {
  return pointer === undefined ? undefined : COLUMN_OF[pointer.replace(/^#?\//, '')]
}

function filled(text: string): boolean {
  return text !== ''
}

function maybe(fits: (text: string) => boolean): (text: string) => boolean {
  return (text) => text === '' || fits(text)
}

function isWhole(text: string): boolean {
  return /^\d{1,15}$/.test(text)
}

/** Either decimal mark; three digits behind it may be thousands, and are refused. */
function isDecimal(text: string): boolean {
  return /^\d{1,15}([.,]\d{1,2})?$/.test(text)
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text.replace(',', '.'))
}
