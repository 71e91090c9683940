import type { Problem } from '@lantoa/sdk'

/** What a service says against a row, by its columns. */
export function problemReasons({ code, title, detail, pointer, errors = [] }: Problem): string[] {
  if (errors.length > 0) return errors.map((field) => `${columnOf(field.pointer)}: ${field.detail}`)
  return [`${pointer ? `${columnOf(pointer)}: ` : ''}${detail ?? title} (${code})`]
}

/** '/qr/until' → 'qr.until', as the column is called. */
function columnOf(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.')
}
