import type { Args } from '@lantoa/sdk'
import { normalText } from '@lantoa/vietnam/normal-text'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { typedDay, typedPeriod } from '@lantoa/vietnam/typed-time'
import { v5 } from 'uuid'
import type { Columns } from './columns.ts'
import type { Fields } from './read-row.ts'

/** One claim as the service takes it. */
export type ClaimCommand = Args<'reporting', 'recordClaimBatch'>['body']['items'][number]

/** The columns of a list of claims: by the names that they have in a file, and as they stand above what people paste. */
export const CLAIM_COLUMNS = {
  required: ['indicator', 'unit', 'time', 'source', 'raw_text'],
  optional: ['numerator', 'denominator', 'value', 'qualifier', 'published_on'],
  numbers: ['numerator', 'denominator', 'value'],
  days: ['time', 'published_on'],
  years: ['time'],
  headings: new Map([
    ...[['chỉ số', 'indicator'] as const, ['đơn vị', 'unit'] as const, ['thời gian', 'time'] as const],
    ...[['nguồn', 'source'] as const, ['nguyên văn', 'raw_text'] as const, ['ngày công bố', 'published_on'] as const],
    ...[['tử số', 'numerator'] as const, ['mẫu số', 'denominator'] as const, ['giá trị', 'value'] as const],
    ...[['mức', 'qualifier'] as const, ['worded as', 'qualifier'] as const],
    ...[['words', 'raw_text'] as const, ['published on', 'published_on'] as const],
  ]),
} as const satisfies Columns
export type ClaimColumn = (typeof CLAIM_COLUMNS)['required' | 'optional'][number]

/** What has to stand in a cell instead; clients say it in the words of their users. */
export type ClaimWanted =
  | 'indicator'
  | 'unit'
  | 'period'
  | 'source'
  | 'words'
  | 'whole'
  | 'not-zero'
  | 'decimal'
  | 'qualifier'
  | 'day'
export type WrongField = { readonly column: ClaimColumn; readonly wanted: ClaimWanted }

/** How a figure was worded, in both languages. */
const QUALIFIERS: Readonly<Record<string, ClaimCommand['qualifier']>> = {
  ...{ exact: 'exact', about: 'about', over: 'over', nearly: 'nearly' },
  ...{ đúng: 'exact', khoảng: 'about', trên: 'over', gần: 'nearly' },
}
/** A namespace of our own: the same row gets the same id, so a file can be sent again. */
const NAMESPACE = '6f0d6c0e-3f0b-5d0b-9c55-0d7c1f5a4e11'

const CHECKS: readonly { column: ClaimColumn; fits: (text: string) => boolean; wanted: ClaimWanted }[] = [
  { column: 'indicator', fits: filled, wanted: 'indicator' },
  { column: 'unit', fits: filled, wanted: 'unit' },
  { column: 'time', fits: (text) => parsePeriod(typedPeriod(text)) !== undefined, wanted: 'period' },
  { column: 'source', fits: filled, wanted: 'source' },
  { column: 'raw_text', fits: filled, wanted: 'words' },
  { column: 'numerator', fits: maybe(isWhole), wanted: 'whole' },
  { column: 'denominator', fits: maybe(isWhole), wanted: 'whole' },
  { column: 'denominator', fits: (text) => !/^0+$/.test(text), wanted: 'not-zero' },
  { column: 'value', fits: maybe(isDecimal), wanted: 'decimal' },
  { column: 'qualifier', fits: maybe((text) => text.toLowerCase() in QUALIFIERS), wanted: 'qualifier' },
  { column: 'published_on', fits: maybe((text) => typedDay(text) !== undefined), wanted: 'day' },
]

/** A row as a command, or all that is wrong with it. What only the service can know it says itself. */
export function readClaimRow(fields: Fields): { claim: ClaimCommand } | { wrong: WrongField[] } {
  const read = (column: ClaimColumn) => normalText(fields[column] ?? '')
  const wrong = CHECKS.filter(({ column, fits }) => !fits(read(column)))
  if (wrong.length > 0) return { wrong: wrong.map(({ column, wanted }) => ({ column, wanted })) }
  const report = {
    indicatorId: read('indicator'),
    unit: read('unit'),
    time: typedPeriod(read('time')),
    numerator: numberOf(read('numerator')),
    denominator: numberOf(read('denominator')),
    value: numberOf(read('value')),
    qualifier: QUALIFIERS[read('qualifier').toLowerCase()] ?? 'exact',
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

/** Dots may stand between thousands, as people write them here. */
function isWhole(text: string): boolean {
  return /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/.test(text)
}

/** Either decimal mark; three digits behind the only mark may be thousands, and are refused. */
function isDecimal(text: string): boolean {
  return /^(\d{1,15}([.,]\d{1,2})?|\d{1,3}(\.\d{3}){1,4},\d{1,2})$/.test(text)
}

function numberOf(text: string): number | null {
  if (text === '') return null
  return Number(text.replaceAll(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.'))
}
