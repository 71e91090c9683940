import type { CsvRow } from '../files/csv.ts'
import type { RefusedLine } from '../units/units-file.ts'
import { kindAndName } from './kind-and-name.ts'

/** One line of a list of successions: what an old unit, or a part of it, went into. */
export type SuccessionLine = {
  line: number
  provinceCode: string
  newCode: string
  newName: string
  oldCode: string
  oldName: string
  extent: 'full' | 'partial'
}

export const SUCCESSION_COLUMNS = {
  required: ['province_code', 'new_code', 'new_name', 'old_code', 'old_name', 'extent'],
  optional: [],
} as const

/** Every line of a list of successions, read or refused. */
export async function readSuccessions(rows: AsyncIterable<CsvRow>) {
  const lines: SuccessionLine[] = []
  const refused: RefusedLine[] = []
  for await (const row of rows) {
    if ('reasons' in row) {
      refused.push(row)
      continue
    }
    const { line, fields } = row
    const reasons = reasonsOf(fields)
    const { province_code = '', new_code = '', new_name = '', old_code = '', old_name = '' } = fields
    if (reasons.length > 0) refused.push({ line, code: old_code, reasons })
    else {
      const extent = fields.extent === 'full' ? 'full' : 'partial'
      const codes = { provinceCode: province_code, newCode: new_code, oldCode: old_code }
      lines.push({ line, ...codes, newName: new_name, oldName: old_name, extent })
    }
  }
  return { lines, refused }
}

function reasonsOf(fields: Readonly<Record<string, string>>): string[] {
  const form = (name: string, pattern: RegExp, words: string) =>
    pattern.test(fields[name] ?? '') ? [] : [`${name}: "${fields[name]}" must be ${words}`]
  return [
    ...form('province_code', /^\d{2}$/, 'two digits'),
    ...form('new_code', /^\d{5}$/, 'five digits'),
    ...form('old_code', /^\d{3}$|^\d{5}$/, 'five digits, or three of a district without communes'),
    ...form('extent', /^(full|partial)$/, 'full or partial'),
    ...['new_name', 'old_name'].flatMap((name) =>
      kindAndName(fields[name] ?? '').kind === '' ? [`${name}: "${fields[name]}" begins with no kind such as Xã`] : [],
    ),
  ]
}
