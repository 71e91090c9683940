import type { Data } from '@lantoa/sdk'

export type HeldConflict = Data<'identity', 'listHeldConflicts'>['items'][number]
type Value = HeldConflict['kept']['value']

/** Stands for "none is recorded". */
const NONE = '-'

/** A version in one word: a birth by its day or year. */
export function showVersion(value: Value): string {
  if (value === null) return NONE
  if (typeof value === 'string') return value
  return 'date' in value ? value.date : String(value.year)
}

/** The same read again, of any field. */
export function readVersion(text: string): Value {
  if (text === NONE) return null
  if (/^\d{4}$/.test(text)) return { year: Number(text) }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { date: text } : text
}
