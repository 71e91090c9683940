import type { SheetColumn } from '@lantoa/sheets/sheet'
import { say } from '../../../words/words.ts'
import { headingOf } from '../show-field.ts'

/** How a form calls a field. */
export function labelOf(column: SheetColumn): string {
  const field = headingOf(column)
  return column.required ? say('register.must', { field }) : field
}
