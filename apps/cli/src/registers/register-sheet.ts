import type { Register } from '@lantoa/sdk/registers'
import type { Sheet } from '../sheets/sheet.ts'

/** A register as a list that people fill in. */
export function sheetOf({ thing, idField, service, operations, columns }: Register): Sheet {
  return { name: thing, idField, service, operation: operations.recordBatch, columns }
}

export type Thing = Readonly<Record<string, unknown>>

/** What a thing has under a column: '2026-03-02' of `qr.since`. */
export function valueAt(thing: Thing, path: string): string {
  const value = path.split('.').reduce<unknown>((part, name) => (part as Thing | null | undefined)?.[name], thing)
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return Array.isArray(value) ? value.join('; ') : String(value)
}
