import type { Problem } from '@lantoa/sdk'
import { headingOf, type Sheet } from '@lantoa/sheets/sheet'

/** What a service says against a row, by its columns. */
export function problemReasons(sheet: Sheet, { code, title, detail, pointer, errors = [] }: Problem): string[] {
  if (errors.length > 0) return errors.map((field) => `${headingOf(sheet, field.pointer)}: ${field.detail}`)
  return [`${pointer ? `${headingOf(sheet, pointer)}: ` : ''}${detail ?? title} (${code})`]
}
