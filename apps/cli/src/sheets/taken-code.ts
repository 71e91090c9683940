import { isId } from './read-row.ts'
import type { Line } from './read-sheet.ts'
import { CODE_COLUMN } from './sheet.ts'

/** Codes are one for all lists of a kind: who numbers from 1, as others do, needs a way on. */
export function takenCode({ fields, item: { hamletCode, unitCode } }: Line): string[] {
  const code = fields[CODE_COLUMN] ?? ''
  if (code === '' || isId(code)) return []
  const own = `${hamletCode ?? unitCode ?? 'mine'}-${code}`
  return [`${CODE_COLUMN}: "${code}" stands for something else already: take another, such as ${own}`]
}
