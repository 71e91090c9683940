import { isId, textIn } from '@lantoa/sheets/read-row'
import { CODE_COLUMN, CODE_HEADING } from '@lantoa/sheets/sheet'
import type { Line } from './read-line.ts'

/** Whoever gave a code of the unit to two things needs a way on. */
export function takenCode({ fields, item: { hamletCode, unitCode = hamletCode }, namedBy }: Line): string[] {
  const { path, vi } = namedBy ?? { path: CODE_COLUMN, vi: CODE_HEADING }
  const code = textIn(fields, path)
  if (code === '' || isId(code)) return []
  const where = unitCode === undefined ? '' : ` in ${unitCode}`
  return [`${vi}: "${code}" is taken${where}: if this is another, give it another, such as ${code}-2`]
}
