import { type Columns, isNoColumn, nameOf } from '@lantoa/sheets/columns'
import { CsvError, parse } from 'csv-parse/sync'
import { wrongColumns } from './wrong-columns.ts'

/** Names of columns in their order, some of which are none of the list's; without those that a trailing separator makes. */
export type Header = { readonly names: readonly string[]; readonly delimiter: string }

export const NOT_UTF_8 = 'it is not in UTF-8: save the file in Excel as "CSV UTF-8 (Comma delimited)", or as .xlsx'

/** How every workbook begins. */
const ZIP = 'PK\u0003\u0004'
const BYTE_ORDER_MARK = /^\uFEFF/
const SEPARATOR_LINE = /^"?sep=([^"]?)"?[\s,;]*$/i
const DELIMITERS = [',', ';', '\t'] as const

/** The separator that a first line names to Excel, if it does; an empty text where it only could. */
export function separatorOf(text: string): string | undefined {
  return SEPARATOR_LINE.exec(text.replace(BYTE_ORDER_MARK, ''))?.[1]
}

/** `said`: the separator that the file itself names. */
export function readHeader(text: string, columns: Columns, said: string): Header | { reasons: string[] } {
  if (text.startsWith(ZIP)) return { reasons: ['the file is a workbook: save it as "CSV UTF-8"'] }
  if (text.includes('\u0000') || text.includes('\uFFFD')) return { reasons: [NOT_UTF_8] }
  const plain = text.replace(BYTE_ORDER_MARK, '')
  const delimiter = said || likelyDelimiter(plain, columns)
  const fields = parseLine(plain, delimiter)
  if ('reason' in fields) return { reasons: [fields.reason] }
  const all = fields.map((heading) => nameOf(heading, columns))
  const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1)
  const reasons = wrongColumns(names, columns)
  return reasons.length > 0 ? { reasons } : { names, delimiter }
}

/**
 * The one by which most headings are columns of the list, then the one that there is most of: where the comma is the
 * decimal mark, as in Vietnam, spreadsheets separate by semicolons, and a heading may have a comma itself.
 */
function likelyDelimiter(text: string, columns: Columns): string {
  const judged = DELIMITERS.map((delimiter) => {
    const fields = parseLine(text, delimiter)
    if ('reason' in fields) return { delimiter, known: -1, all: 0 }
    const known = fields.filter((heading) => isColumn(nameOf(heading, columns), columns))
    return { delimiter, known: known.length, all: fields.length }
  })
  return judged.toSorted((one, other) => other.known - one.known || other.all - one.all)[0]?.delimiter ?? ','
}

function isColumn(name: string, { required, optional }: Columns): boolean {
  return !isNoColumn(name) && (required.includes(name) || optional.includes(name))
}

export function parseLine(text: string, delimiter: string): string[] | { reason: string } {
  // The parser takes longer to set up than to read a line; without quotation marks there is nothing for it to know.
  if (!text.includes('"')) return text.split(delimiter)
  try {
    return parse(text, { delimiter })[0] ?? []
  } catch (error) {
    if (error instanceof CsvError) return { reason: 'a quotation mark is not closed or stands within a field' }
    throw error
  }
}
